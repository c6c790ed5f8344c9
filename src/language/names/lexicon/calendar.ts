/** Months and days of the week; capitalised, and no names of the kinds that we tell apart. */
export const CALENDAR = `
January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Jan., Feb., Mar., Apr., Aug., Sept., Oct., Nov., Dec.,
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed, Thu, Thurs, Fri, Sat, Sun, Christmas, Easter, Ramadan, Eid, Hanukkah, Passover, Thanksgiving, Halloween, Ashura, Nowruz
`
