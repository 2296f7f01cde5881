/** The countries of the world as shapes: Natural Earth, 1:110 million, bundled with the console. */
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;

export const land: FeatureCollection = feature(topology, topology.objects.countries);
