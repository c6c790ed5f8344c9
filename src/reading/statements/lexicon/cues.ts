import type { Stance } from '../../../record/statement.ts'

/** A verb of saying or thinking: what its source does by it, and what it may take. */
export interface Cue {
  readonly lemma: string
  readonly stance: Stance
  /** `any`: a clause, a quotation or a noun phrase. `clause`: "that …", a clause or a quotation. `that`: only "that …" or a quotation. `to`: "to …". `quote`: only with a quotation. */
  readonly takes: 'any' | 'clause' | 'that' | 'to' | 'quote'
  /** What the word itself says of the medium. */
  readonly channel?: string
}

/** Lemma, stance, what it takes, forms beyond the regular ones, and an example. One row, one verb. */
const ROWS: readonly [lemma: string, stance: Stance, takes: Cue['takes'], forms: string, example: string][] = [
  ['say', 'asserts', 'any', 'says said saying', 'The mayor said the bridge was open.'],
  ['tell', 'asserts', 'clause', 'tells told telling', 'She told reporters that the road was mined.'],
  ['state', 'asserts', 'clause', 'states stated stating', 'The ministry stated that the crossing was over.'],
  ['add', 'asserts', 'clause', 'adds added adding', 'The mayor added that the road was dry.'],
  ['note', 'asserts', 'clause', 'notes noted noting', 'The agency noted that wells were dry.'],
  ['write', 'asserts', 'clause', 'writes wrote writing written', 'She wrote that the town was quiet.'],
  ['tweet', 'asserts', 'clause', 'tweets tweeted tweeting', '“We are home,” he tweeted.'],
  ['post', 'asserts', 'quote', 'posts posted posting', '“We are home,” he posted.'],
  ['report', 'asserts', 'any', 'reports reported reporting', 'The agency reported that power was cut.'],
  ['announce', 'asserts', 'any', 'announces announced announcing', 'The general announced a withdrawal.'],
  ['declare', 'asserts', 'that', 'declares declared declaring', 'The junta declared that it had won.'],
  ['stress', 'asserts', 'clause', 'stresses stressed stressing', 'He stressed that the road was closed.'],
  [
    'emphasise',
    'asserts',
    'that',
    'emphasises emphasised emphasize emphasizes emphasized',
    'She emphasised that aid must pass.',
  ],
  ['point out', 'asserts', 'that', '', 'He pointed out that the bridge was gone.'],
  ['recall', 'asserts', 'that', 'recalls recalled recalling', 'She recalled that the town had burned.'],
  ['conclude', 'asserts', 'that', 'concludes concluded', 'The council concluded that shells had come from the north.'],
  ['indicate', 'asserts', 'that', 'indicates indicated', 'The ministry indicated that talks would go on.'],
  ['reply', 'asserts', 'that', 'replies replied', 'The mayor replied that the road was shut.'],
  ['respond', 'asserts', 'that', 'responds responded', 'The mayor responded that the road was shut.'],
  ['remark', 'asserts', 'that', 'remarks remarked', 'The mayor remarked that the road was shut.'],
  ['reiterate', 'asserts', 'that', 'reiterates reiterated', 'The government reiterated that it would help.'],
  ['assert', 'asserts', 'that', 'asserts asserted', 'The army asserted that it held the pass.'],
  ['contend', 'asserts', 'that', 'contends contended', 'The lawyer contended that the arrest was unlawful.'],
  ['complain', 'asserts', 'that', 'complains complained', 'Residents complained that water was cut.'],
  ['testify', 'asserts', 'that', 'testifies testified', 'The doctor testified that men were taken away.'],
  ['claim', 'asserts', 'clause', 'claims claimed claiming', 'The army claimed it had taken the hill.'],
  ['insist', 'asserts', 'clause', 'insists insisted insisting', 'The Kremlin insists the region is its own.'],
  ['maintain', 'asserts', 'clause', 'maintains maintained maintaining', 'Officials maintain that the dam is safe.'],
  ['explain', 'asserts', 'clause', 'explains explained explaining', 'He explained that fuel had run out.'],
  ['argue', 'asserts', 'clause', 'argues argued arguing', 'She argued that talks were useless.'],
  [
    'acknowledge',
    'confirms',
    'any',
    'acknowledges acknowledged acknowledging',
    'The army acknowledged the loss of two towns.',
  ],
  ['admit', 'confirms', 'any', 'admits admitted admitting', 'He admitted that men had drowned.'],
  ['concede', 'confirms', 'clause', 'concedes conceded conceding', 'They conceded that the line had moved.'],
  ['confirm', 'confirms', 'any', 'confirms confirmed confirming', 'The ministry confirmed the strike.'],
  ['deny', 'denies', 'any', 'denies denied denying', 'The army denied shelling the school.'],
  ['reject', 'denies', 'any', 'rejects rejected rejecting', 'The ministry rejected the allegation.'],
  ['dismiss', 'denies', 'any', 'dismisses dismissed dismissing', 'He dismissed the report as false.'],
  ['dispute', 'denies', 'any', 'disputes disputed disputing', 'Residents dispute the count.'],
  ['predict', 'predicts', 'any', 'predicts predicted predicting', 'She predicts the town will fall.'],
  ['forecast', 'predicts', 'any', 'forecasts forecasting', 'Analysts forecast a hard winter.'],
  ['expect', 'predicts', 'any', 'expects expected expecting', 'Officials expect that crossings will resume.'],
  ['warn', 'warns', 'any', 'warns warned warning', 'The mayor warned that mines remained.'],
  ['caution', 'warns', 'clause', 'cautions cautioned cautioning', 'He cautioned that it was too early.'],
  ['threaten', 'threatens', 'to', 'threatens threatened threatening', 'The rebels threatened to shell the port.'],
  ['promise', 'promises', 'any', 'promises promised promising', 'The president promised to rebuild the town.'],
  ['pledge', 'promises', 'any', 'pledges pledged pledging', 'The government pledged more aid.'],
  ['vow', 'promises', 'any', 'vows vowed vowing', 'He vowed to retake the city.'],
  ['demand', 'demands', 'any', 'demands demanded demanding', 'The council demanded that troops leave.'],
  ['urge', 'demands', 'any', 'urges urged urging', 'The governor urged residents to stay away.'],
  ['call for', 'demands', 'any', '', 'The envoy called for a ceasefire.'],
  ['call on', 'demands', 'any', '', 'He called on both sides to stop.'],
  ['ask', 'asks', 'any', 'asks asked asking', 'The army asked for air defences.'],
  ['accuse', 'accuses', 'any', 'accuses accused accusing', 'Residents accused the army of looting.'],
  ['blame', 'accuses', 'any', 'blames blamed blaming', 'The army blamed the rebels for the blast.'],
  ['allege', 'accuses', 'clause', 'alleges alleged alleging', 'Residents alleged that homes were looted.'],
  ['condemn', 'condemns', 'any', 'condemns condemned condemning', 'The union condemned the vote.'],
  ['denounce', 'condemns', 'any', 'denounces denounced denouncing', 'The council denounced the strike.'],
  [
    'criticise',
    'condemns',
    'any',
    'criticises criticised criticising criticize criticizes criticized criticizing',
    'Bloggers criticised the retreat.',
  ],
  ['praise', 'praises', 'any', 'praises praised praising', 'He praised the defenders.'],
  ['welcome', 'praises', 'any', 'welcomes welcomed welcoming', 'The alliance welcomed the news.'],
  ['hail', 'praises', 'any', 'hails hailed hailing', 'The premier hailed the victory.'],
  ['fear', 'fears', 'any', 'fears feared fearing', 'Officials feared their men could be ambushed.'],
  ['hope', 'hopes', 'any', 'hopes hoped hoping', 'She hopes that the trains will run.'],
  ['believe', 'thinks', 'any', 'believes believed believing', 'Analysts believe the bridge is gone.'],
  ['think', 'thinks', 'clause', 'thinks thought thinking', 'He thinks the river is the new front.'],
  ['suspect', 'thinks', 'any', 'suspects suspected suspecting', 'Officials suspect that it was arson.'],
  ['estimate', 'thinks', 'any', 'estimates estimated estimating', 'The agency estimates that 4,000 people fled.'],
  ['assess', 'thinks', 'clause', 'assesses assessed assessing', 'The ministry assesses that supply is short.'],
  ['suggest', 'thinks', 'clause', 'suggests suggested suggesting', 'He suggested that it was a trap.'],
  ['doubt', 'doubts', 'any', 'doubts doubted doubting', 'The governor doubts that all have left.'],
  ['question', 'doubts', 'any', 'questions questioned questioning', 'Experts questioned the toll.'],
  ['call', 'calls', 'quote', 'calls called calling', 'He called the vote a “sham”.'],
  ['describe', 'calls', 'quote', 'describes described describing', 'She described it as “a farce”.'],
  ['decline', 'declines', 'to', 'declines declined declining', 'The ministry declined to comment.'],
  ['refuse', 'declines', 'to', 'refuses refused refusing', 'He refused to say how many had left.'],
]

/** Cue by the lower-case form that stands in the text; two-word cues by "called for". */
export const CUES: ReadonlyMap<string, Cue> = new Map(
  ROWS.flatMap(([lemma, stance, takes, forms]) => {
    const channel = lemma === 'tweet' ? { channel: 'tweet' } : {}
    const cue: Cue = { lemma, stance, takes, ...channel }
    const all = lemma.includes(' ') ? twoWordForms(lemma) : [lemma, ...forms.split(' ')]
    return all.filter(Boolean).map(form => [form, cue] as const)
  }),
)

/** Every row's lemma, stance and example, for the rule book. */
export const CUE_EXAMPLES = ROWS.map(([lemma, stance, , , example]) => ({ lemma, stance, example }))

function twoWordForms(lemma: string): string[] {
  const [, particle] = lemma.split(' ')
  const verb = lemma.split(' ')[0] ?? ''
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`].map(form => `${form} ${particle}`)
}
