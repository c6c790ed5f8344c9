// The parts of three packages without typings that build-basemap.ts uses.
declare module 'd3-geo' {
  export interface Projection {
    scale(scale: number): Projection
    translate(point: readonly [number, number]): Projection
    reflectY(reflect: boolean): Projection
    precision(pixels: number): Projection
  }
  export function geoEquirectangular(): Projection
}

declare module 'd3-geo-projection' {
  import type { Projection } from 'd3-geo'
  import type { GeoJSON } from 'geojson'
  export function geoProject<Shape extends GeoJSON>(object: Shape, projection: Projection): Shape
}

declare module 'topojson-client' {
  import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
  export interface Topology {
    readonly objects: { readonly countries: unknown }
  }
  export interface Named {
    readonly name: string
  }
  export function feature(topology: Topology, object: unknown): FeatureCollection<Polygon | MultiPolygon, Named>
  export function mesh(
    topology: Topology,
    object: unknown,
    filter: (a: unknown, b: unknown) => boolean,
  ): MultiLineString
}
