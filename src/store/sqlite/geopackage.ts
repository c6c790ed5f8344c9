/** `GPKG`, in the header of every GeoPackage. */
export const APPLICATION_ID = 0x47504b47

/** GeoPackage 1.4.0 as `user_version`. */
export const GEOPACKAGE_VERSION = 10400

/** The tables that make a SQLite file a GeoPackage 1.4 (OGC 12-128r19, clauses 1.1 and 2.1). */
export const GEOPACKAGE_TABLES = `
pragma application_id = ${APPLICATION_ID};
pragma user_version = ${GEOPACKAGE_VERSION};
create table gpkg_spatial_ref_sys (
  srs_name TEXT not null, srs_id INTEGER not null primary key, organization TEXT not null,
  organization_coordsys_id INTEGER not null, definition TEXT not null, description TEXT
);
insert into gpkg_spatial_ref_sys values
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
create table gpkg_contents (
  table_name TEXT not null primary key, data_type TEXT not null, identifier TEXT unique, description TEXT default '',
  last_change DATETIME not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  constraint fk_gc_r_srs_id foreign key (srs_id) references gpkg_spatial_ref_sys (srs_id)
);
create table gpkg_geometry_columns (
  table_name TEXT not null, column_name TEXT not null, geometry_type_name TEXT not null, srs_id INTEGER not null,
  z TINYINT not null, m TINYINT not null,
  constraint pk_geom_cols primary key (table_name, column_name),
  constraint uk_gc_table_name unique (table_name),
  constraint fk_gc_tn foreign key (table_name) references gpkg_contents (table_name),
  constraint fk_gc_srs foreign key (srs_id) references gpkg_spatial_ref_sys (srs_id)
);
create table gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT not null, definition TEXT not null, scope TEXT not null,
  constraint ge_tce unique (table_name, column_name, extension_name)
);
`

/** SQL that registers a table without geometry. */
export function attributesLayer(table: string, description: string): string {
  return `insert into gpkg_contents (table_name, data_type, identifier, description)
  values ('${table}', 'attributes', '${table}', '${description}');`
}

/** SQL that registers a table with points in `geom` and gives it an R*Tree. */
export function pointLayer(table: string, description: string): string {
  return `insert into gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)
  values ('${table}', 'features', '${table}', '${description}', -180, -90, 180, 90, 4326);
insert into gpkg_geometry_columns values ('${table}', 'geom', 'POINT', 4326, 0, 0);
${spatialIndex(table)}`
}

/**
 * The R*Tree of a layer with GeoPackage 1.4's triggers. The 1.3 set (update1, update3) breaks
 * `insert … on conflict do update`: the row would be put into the tree twice.
 */
function spatialIndex(table: string): string {
  const tree = `rtree_${table}_geom`
  const filled = (row: string) => `(${row}.geom notnull and not ST_IsEmpty(${row}.geom))`
  const empty = (row: string) => `(${row}.geom isnull or ST_IsEmpty(${row}.geom))`
  const box = 'ST_MinX(new.geom), ST_MaxX(new.geom), ST_MinY(new.geom), ST_MaxY(new.geom)'
  const put = `insert or replace into ${tree} values (new.fid, ${box});`
  const on = (name: string, event: string, body: string) =>
    `create trigger ${tree}_${name} after ${event} begin ${body} end;`
  return [
    `create virtual table ${tree} using rtree (id, minx, maxx, miny, maxy);`,
    on('insert', `insert on ${table} when ${filled('new')}`, put),
    on(
      'update2',
      `update on ${table} when old.fid = new.fid and ${empty('new')}`,
      `delete from ${tree} where id = old.fid;`,
    ),
    on(
      'update4',
      `update on ${table} when old.fid != new.fid and ${empty('new')}`,
      `delete from ${tree} where id in (old.fid, new.fid);`,
    ),
    on(
      'update5',
      `update on ${table} when old.fid != new.fid and ${filled('new')}`,
      `delete from ${tree} where id = old.fid; ${put}`,
    ),
    on(
      'update6',
      `update of geom on ${table} when old.fid = new.fid and ${filled('new')} and ${filled('old')}`,
      `update ${tree} set minx = ST_MinX(new.geom), maxx = ST_MaxX(new.geom), miny = ST_MinY(new.geom), maxy = ST_MaxY(new.geom) where id = new.fid;`,
    ),
    on(
      'update7',
      `update of geom on ${table} when old.fid = new.fid and ${filled('new')} and ${empty('old')}`,
      `insert into ${tree} values (new.fid, ${box});`,
    ),
    on('delete', `delete on ${table} when old.geom notnull`, `delete from ${tree} where id = old.fid;`),
    `insert into gpkg_extensions values ('${table}', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');`,
  ].join('\n')
}
