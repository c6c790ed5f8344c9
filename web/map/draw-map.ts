import type { GeoJSON } from 'geojson'
import {
  GeoJSONSource,
  type MapGeoJSONFeature,
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { Sides } from '../side.tsx'
import { asGeoJson, type ControlPoint, type EventPoint, mainBounds } from './map-points.ts'
import { baseLayers, type MapColours, mapColours, recordLayers } from './map-style.ts'
import { sideIcon } from './side-icon.ts'

// The worker is a file beside ours: a page of strict content policy has no other way to load it.
setWorkerUrl(workerUrl)

/** The layers of `basemap.json`. */
const BASE_SOURCES = ['countries', 'borders', 'rivers', 'towns', 'labels'] as const
type Basemap = { readonly [S in (typeof BASE_SOURCES)[number]]?: GeoJSON }

/** A drawn map: given points it draws them, told to end it lets go of everything. */
export interface DrawnMap {
  show(events: readonly EventPoint[], control: readonly ControlPoint[]): void
  end(): void
}

/** What the map tells: a click on a place's events, or on a mark of control; that all is drawn; that a file is missing. */
export interface MapListener {
  readonly onPlace: (place: string) => void
  readonly onControl: (id: string) => void
  readonly onDrawn: () => void
  readonly onMissing: () => void
}

// Places closer than two circles are drawn as one, with the sum of their events, until one goes nearer.
const CLUSTERS = {
  cluster: true,
  clusterRadius: 30,
  clusterMaxZoom: 10,
  clusterProperties: { events: ['+', ['get', 'events']] },
}

const EMPTY = asGeoJson([])

/** Draws a map into an element, with the basemap that lies beside the page. Nothing is fetched from elsewhere. */
export function drawMap(container: HTMLElement, sides: Sides, listener: MapListener): DrawnMap {
  const colours = mapColours()
  const map = new MapLibreMap({
    container,
    center: [20, 30],
    zoom: 1.3,
    maxZoom: 11,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'sea', type: 'background', paint: { 'background-color': colours.sea } }],
    },
    fadeDuration: 0,
  })
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  let wanted: (() => void) | undefined
  let ready = false
  map.once('load', async () => {
    const basemap = await fetchBasemap().catch(() => undefined)
    if (!basemap) listener.onMissing()
    addLayers(map, basemap ?? {}, colours)
    listen(map, listener)
    ready = true
    wanted?.()
  })
  map.on('idle', () => ready && listener.onDrawn())
  let framed = false
  return {
    show(events, control) {
      wanted = () => {
        addIcons(map, control, { sides, colours })
        setPoints(map, 'events', events)
        setPoints(map, 'control', control)
        const bounds = framed ? undefined : mainBounds(events)
        if (bounds) map.fitBounds(bounds, { padding: 70, maxZoom: 7.5, animate: false })
        framed ||= bounds !== undefined
      }
      if (ready) wanted()
    },
    end: () => map.remove(),
  }
}

async function fetchBasemap(): Promise<Basemap> {
  const response = await fetch('/basemap.json')
  if (!response.ok) throw new Error(`basemap: ${response.status}`)
  // Made by our own build.
  return (await response.json()) as Basemap
}

function addLayers(map: MapLibreMap, basemap: Basemap, colours: MapColours): void {
  for (const source of BASE_SOURCES) map.addSource(source, { type: 'geojson', data: basemap[source] ?? EMPTY })
  map.addSource('control', { type: 'geojson', data: EMPTY })
  map.addSource('events', { type: 'geojson', data: EMPTY, ...CLUSTERS })
  for (const layer of [...baseLayers(colours), ...recordLayers(colours)]) map.addLayer(layer)
}

function addIcons(
  map: MapLibreMap,
  control: readonly ControlPoint[],
  { sides, colours }: { readonly sides: Sides; readonly colours: MapColours },
): void {
  for (const { side, kind } of control) {
    const name = `${side} ${kind}`
    const colour = side === sides.a ? colours.sideA : side === sides.b ? colours.sideB : colours.sideNone
    if (!map.hasImage(name)) map.addImage(name, sideIcon(side, kind, { colour, colours }))
  }
}

function setPoints(map: MapLibreMap, name: string, points: readonly (EventPoint | ControlPoint)[]): void {
  const source = map.getSource(name)
  if (source instanceof GeoJSONSource) source.setData(asGeoJson(points))
}

async function goNearer(map: MapLibreMap, cluster: MapGeoJSONFeature): Promise<void> {
  const source = map.getSource('events')
  const { geometry } = cluster
  if (!(source instanceof GeoJSONSource) || geometry.type !== 'Point') return
  const zoom = await source.getClusterExpansionZoom(Number(cluster.properties['cluster_id']))
  const [longitude = 0, latitude = 0] = geometry.coordinates
  map.easeTo({ center: [longitude, latitude], zoom: Math.min(zoom + 0.5, 11) })
}

function listen(map: MapLibreMap, { onPlace, onControl }: MapListener): void {
  map.on('click', (event: MapMouseEvent) => {
    const [hit] = map.queryRenderedFeatures(event.point, { layers: ['control', 'events'] })
    if (hit?.layer.id === 'control') onControl(String(hit.properties['id']))
    else if (hit?.properties['cluster']) goNearer(map, hit)
    else if (hit) onPlace(String(hit.properties['place']))
  })
  for (const layer of ['events', 'control']) {
    map.on('mouseenter', layer, () => {
      map.getCanvas().style.cursor = 'pointer'
    })
    map.on('mouseleave', layer, () => {
      map.getCanvas().style.cursor = ''
    })
  }
}
