// Pace and place of occupation groups, low, middle or high: Cairn's own estimates, not measured, for whoever has nothing better of a role.
// A pace counts as high or low only where people's own ratings of the stress tolerance and adaptability that the group's work takes
// (O*NET 30.0 Database, USDOL/ETA, CC BY 4.0) do not speak against it; everything else is the middle.

export type Level = "low" | "middle" | "high";

export interface GroupEnvironment {
  group: string;
  pace: Level;
  place: Level;
}

const of = (group: string, pace: Level, place: Level): GroupEnvironment => ({ group, pace, place });

/** By SOC 2018: a major group (two digits), or a minor group (with one digit more) where its place differs. */
export const socEnvironments: Readonly<Record<string, GroupEnvironment>> = {
  "11": of("management", "high", "low"),
  "11-9": of("management of farms, building, schools and other fields", "high", "middle"),
  "13": of("business and finance", "middle", "low"),
  "15": of("computing and mathematics", "middle", "low"),
  "17": of("engineering", "middle", "low"),
  "17-1": of("architecture and surveying", "middle", "middle"),
  "19": of("science", "low", "middle"),
  "19-3": of("social science", "low", "low"),
  "21": of("social service", "middle", "low"),
  "23": of("law", "high", "low"),
  "25": of("education and libraries", "middle", "low"),
  "27": of("arts, sports and media", "high", "low"),
  "27-4": of("media technology", "high", "middle"),
  "29": of("health care", "high", "low"),
  "31": of("health care support", "middle", "low"),
  "33": of("protective service", "high", "middle"),
  "35": of("food preparation and serving", "middle", "low"),
  "37": of("cleaning", "low", "low"),
  "37-3": of("grounds maintenance", "low", "high"),
  "39": of("personal care", "middle", "low"),
  "41": of("sales", "middle", "low"),
  "41-9": of("other sales, such as property", "middle", "middle"),
  "43": of("office support", "middle", "low"),
  "45": of("farming, fishing and forestry", "middle", "high"),
  "47": of("building and extraction", "middle", "high"),
  "49": of("installation and repair", "middle", "middle"),
  "51": of("production", "middle", "low"),
  "53": of("transport", "middle", "middle"),
  "55": of("military service", "high", "middle"),
};

/** By ISCO-08 sub-major group. */
export const iscoEnvironments: Readonly<Record<string, GroupEnvironment>> = {
  "01": of("commissioned officers", "high", "middle"),
  "02": of("non-commissioned officers", "high", "middle"),
  "03": of("armed forces, other ranks", "high", "middle"),
  "11": of("chief executives and legislators", "high", "low"),
  "12": of("administrative and commercial managers", "high", "low"),
  "13": of("production and service managers", "high", "middle"),
  "14": of("hospitality and retail managers", "high", "low"),
  "21": of("science and engineering professionals", "middle", "low"),
  "22": of("health professionals", "high", "low"),
  "23": of("teaching professionals", "middle", "low"),
  "24": of("business professionals", "middle", "low"),
  "25": of("computing professionals", "middle", "low"),
  "26": of("legal, social and cultural professionals", "middle", "low"),
  "31": of("science and engineering technicians", "middle", "middle"),
  "32": of("health associate professionals", "high", "low"),
  "33": of("business associate professionals", "middle", "low"),
  "34": of("legal, social and cultural associate professionals", "middle", "low"),
  "35": of("computing technicians", "middle", "low"),
  "41": of("clerks", "middle", "low"),
  "42": of("customer clerks", "middle", "low"),
  "43": of("recording clerks", "middle", "low"),
  "44": of("other clerks", "middle", "low"),
  "51": of("personal service", "middle", "low"),
  "52": of("sales", "middle", "low"),
  "53": of("personal care", "middle", "low"),
  "54": of("protective service", "high", "middle"),
  "61": of("market-oriented farming", "middle", "high"),
  "62": of("forestry, fishing and hunting", "middle", "high"),
  "63": of("subsistence farming and fishing", "middle", "high"),
  "71": of("building trades", "middle", "high"),
  "72": of("metal and machinery trades", "middle", "middle"),
  "73": of("handicraft and printing", "middle", "low"),
  "74": of("electrical trades", "middle", "middle"),
  "75": of("food, wood and garment trades", "middle", "low"),
  "81": of("plant and machine operation", "middle", "low"),
  "82": of("assembly", "middle", "low"),
  "83": of("driving and mobile plant", "middle", "middle"),
  "91": of("cleaning and helping", "low", "low"),
  "92": of("labour in farming, forestry and fishing", "middle", "high"),
  "93": of("labour in mining, building and transport", "middle", "middle"),
  "94": of("help in food preparation", "middle", "low"),
  "95": of("street sales and service", "middle", "high"),
  "96": of("refuse work and other elementary work", "middle", "high"),
};
