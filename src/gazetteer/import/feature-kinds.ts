import type { PlaceKind } from '../gazetteer.ts'

/**
 * Feature codes of GeoNames (https://www.geonames.org/export/codes.html) that reports of a conflict name, by our kinds: class.code. Populated
 * places (class P) are told by inhabitants and have no row here.
 */
const TABLE: readonly (readonly [kind: PlaceKind, codes: string])[] = [
  ['country', 'A.PCL A.PCLD A.PCLF A.PCLI A.PCLIX A.PCLS A.TERR'],
  ['region', 'A.ADM1'],
  ['district', 'A.ADM2 A.ADM3 A.ADM4 A.ADM5 A.ADMD'],
  ['river', 'H.STM H.STMA H.STMB H.STMC H.STMD H.STMI H.STMM H.STMS H.STMX H.CNL H.CNLA H.CNLB H.CNLN H.WAD'],
  ['lake', 'H.LK H.LKS H.LKI H.LKN H.LKNI H.LKSN H.RSV H.LGN H.LGNS H.LBED'],
  ['sea', 'H.OCN H.SEA H.GULF H.BAY H.BAYS H.STRT H.SD H.INLT H.CHN H.CHNM'],
  ['island', 'T.ISL T.ISLF T.ISLM T.ISLS T.ISLT T.ISLX T.ISLET T.ATOL'],
  [
    'area',
    `T.PEN T.CAPE T.SPIT T.ISTH T.MT T.MTS T.PK T.PKS T.RDGE T.HLL T.HLLS T.PASS T.VAL T.VALS T.PLAT T.UPLD T.PLN T.DSRT T.DLTA T.MESA T.SDL
    L.AREA L.RGN L.RGNE L.RGNH L.RGNL L.PRK L.RES L.RESF L.RESH L.RESN L.RESP L.RESW L.CST L.OAS L.TRB V.FRST V.FRSTF A.ZN A.ZNB`,
  ],
  [
    'facility',
    `S.AIRP S.AIRB S.AIRF S.AIRH S.AIRQ S.CMP S.CMPRF S.DAM S.DAMQ S.DIKE S.LOCK S.WEIR S.BDG S.BDGQ
    S.PS S.PSH S.PSN S.PRN S.PRNJ S.PRNQ S.PSTB S.PSTC S.PSTP S.HSP S.HSPC S.HSPD S.MN S.MNA S.MNAU S.MNC S.MNCR S.MNCU S.MNFE S.MNN
    S.MNQ S.MNQR S.INSM S.FT S.OILR S.OILT S.OILJ S.OILF S.MFG S.MFGM S.FCL S.PIER S.DCKY
    R.TNL L.MILB L.NVB L.PRT L.MNA L.COLF L.OILF L.INDS H.HBR H.HBRX H.ANCH`,
  ],
]

const KIND_OF = new Map(TABLE.flatMap(([kind, codes]) => codes.split(/\s+/).map(code => [code, kind] as const)))

/** Places that are no more, or never were: a historical place’s name would take that of a living one. */
const GONE = /^(?:PPLH|PPLCH|ADM\dH|ADMDH|PCLH)$/

/** What a feature of GeoNames is to a reader of news; `town` for every populated place, `undefined` for what is left out. */
export function kindOfFeature(featureClass: string, code: string): PlaceKind | undefined {
  if (GONE.test(code)) return undefined
  return featureClass === 'P' ? 'town' : KIND_OF.get(`${featureClass}.${code}`)
}
