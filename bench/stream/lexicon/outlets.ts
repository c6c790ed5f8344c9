/** Outlets of the stream are called by each pair of these: fifteen by ten. */
export const OUTLET_FIRST =
  'Meridian Northgate Harbour Prairie Lantern Granite Willow Beacon Summit Estuary Juniper Copper Atlas Falcon Orchard'
export const OUTLET_LAST = 'Press Herald Post Courier Tribune Monitor Dispatch Gazette Chronicle Observer'

/** What an outlet puts below whatever it publishes. */
export const BOILERPLATE: readonly string[] = [
  '{outlet} keeps its list of corrections open to readers and answers every letter about this page',
  'Sign up for the morning letter of {outlet} and have the day in five minutes before breakfast',
  'All rights to this text are with {outlet}, and no part of it may be sold on without a licence',
  'Reporting and editing by the world desk of {outlet}; more pages on this story are listed below',
  'This page is part of the free service of {outlet} and stays open to all who want to read it',
]
