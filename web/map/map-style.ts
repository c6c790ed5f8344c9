import type { AddLayerObject } from 'maplibre-gl'

/** Colours of the map, from the page's style sheet so that light and dark are one choice. */
export interface MapColours {
  readonly sea: string
  readonly river: string
  readonly land: string
  readonly border: string
  readonly label: string
  readonly halo: string
  readonly event: string
  readonly onEvent: string
  readonly sideA: string
  readonly sideB: string
  readonly sideNone: string
  readonly onSide: string
}

/** Reads the colours that hold now. */
export function mapColours(): MapColours {
  const style = getComputedStyle(document.documentElement)
  const value = (name: string) => style.getPropertyValue(name).trim()
  return {
    sea: value('--sea'),
    river: value('--river'),
    land: value('--pane'),
    border: value('--line-strong'),
    label: value('--muted'),
    halo: value('--pane'),
    event: value('--ink'),
    onEvent: value('--pane'),
    sideA: value('--side-a'),
    sideB: value('--side-b'),
    sideNone: value('--side-none'),
    onSide: value('--on-side'),
  }
}

// Without glyph files the map draws names with the fonts of the machine.
const FONT = ['sans-serif']

/** Land, borders, rivers and names, in drawing order; each from the source of its name. */
export function baseLayers(c: MapColours): readonly AddLayerObject[] {
  return [
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': c.land } },
    { id: 'coast', type: 'line', source: 'countries', paint: { 'line-color': c.border, 'line-opacity': 0.35 } },
    { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': c.border, 'line-width': 1 } },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      paint: { 'line-color': c.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 9, 3] },
    },
    {
      id: 'town-dots',
      type: 'circle',
      source: 'towns',
      filter: townFilter,
      paint: { 'circle-radius': 1.6, 'circle-color': c.label },
    },
    {
      id: 'towns',
      type: 'symbol',
      source: 'towns',
      filter: townFilter,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 11.5,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.25],
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { 'text-color': c.label, 'text-halo-color': c.halo, 'text-halo-width': 1.4 },
    },
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      maxzoom: 8,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 13,
        'text-letter-spacing': 0.08,
        'text-transform': 'uppercase',
        'text-max-width': 8,
        'symbol-sort-key': ['-', 0, ['get', 'area']],
      },
      paint: { 'text-color': c.label, 'text-halo-color': c.halo, 'text-halo-width': 1.5 },
    },
  ]
}

const townFilter: NonNullable<Extract<AddLayerObject, { type: 'circle' }>['filter']> = [
  '>=',
  ['get', 'population'],
  ['step', ['zoom'], 8_000_000, 3, 3_000_000, 4, 1_000_000, 5, 400_000, 6, 150_000, 7, 0],
]

/** Events as circles with their number, control as marks with the letters of the side. */
export function recordLayers(c: MapColours): readonly AddLayerObject[] {
  return [
    {
      id: 'events',
      type: 'circle',
      source: 'events',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'events']], 1, 11, 8, 24],
        'circle-color': c.event,
        'circle-opacity': 0.85,
        'circle-stroke-color': c.onEvent,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'event-counts',
      type: 'symbol',
      source: 'events',
      layout: {
        'text-field': ['to-string', ['get', 'events']],
        'text-font': FONT,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': c.onEvent },
    },
    {
      id: 'control',
      type: 'symbol',
      source: 'control',
      layout: {
        'icon-image': ['concat', ['get', 'side'], ' ', ['get', 'kind']],
        'icon-size': 0.5,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-offset': [
          'match',
          ['get', 'slot'],
          0,
          ['literal', [-30, 62]],
          1,
          ['literal', [30, 62]],
          2,
          ['literal', [-30, 104]],
          ['literal', [30, 104]],
        ],
      },
    },
  ]
}
