/** What a word for a medium does: `own` names it, `platform` is where it stands, `vague` says little and yields to a platform beside it ("a post on X"). */
export type ChannelKind = 'own' | 'platform' | 'vague'

/** Word of a phrase beside a cue (lower case, two words where it takes two), what we call the medium, and a sentence that has it. */
export interface ChannelWord {
  readonly word: string
  readonly channel: string
  readonly kind: ChannelKind
  readonly example: string
}

const word = (kind: ChannelKind) => (row: readonly [word: string, channel: string, example: string]) => ({
  word: row[0],
  channel: row[1],
  kind,
  example: row[2],
})

const OWN: readonly ChannelWord[] = (
  [
    ['statement', 'statement', 'The army said in a statement that the bridge was open.'],
    ['communique', 'statement', 'The army said in a communique that the bridge was open.'],
    ['communiqué', 'statement', 'The army said in a communiqué that the bridge was open.'],
    ['declaration', 'statement', 'The leaders said in a joint declaration that the truce would hold.'],
    ['press release', 'press release', 'The police said in a press release that two men were held.'],
    ['news release', 'press release', 'The police said in a news release that two men were held.'],
    ['readout', 'readout', 'The ministry said in a readout that the talks were frank.'],
    ['tweet', 'tweet', 'The mayor said in a tweet that the road was shut.'],
    ['interview', 'interview', 'The general said in an interview that the hill was lost.'],
    ['briefing', 'briefing', 'The spokesman said at a briefing that the wells were dry.'],
    ['news conference', 'press conference', 'The premier said at a news conference that talks had failed.'],
    ['press conference', 'press conference', 'The premier said at a press conference that talks had failed.'],
    ['conference', 'conference', 'The envoy said at a conference in Geneva that aid was short.'],
    ['summit', 'summit', 'The president said at a summit in Ankara that aid was short.'],
    ['meeting', 'meeting', 'The minister said at a meeting on Monday that the dam was safe.'],
    ['session', 'session', 'The envoy said at an emergency session that the truce was over.'],
    ['hearing', 'hearing', 'The general said at a hearing that two ships had sunk.'],
    ['debate', 'debate', 'The deputy said in a debate that the budget was gone.'],
    ['rally', 'rally', 'The rebel leader said at a rally that the war was won.'],
    ['ceremony', 'ceremony', 'The governor said at a ceremony that the fallen were heroes.'],
    ['testimony', 'testimony', 'The guard said in testimony that the gates were open.'],
    ['affidavit', 'court filing', 'The driver said in an affidavit that the lorry was empty.'],
    ['court filing', 'court filing', 'Prosecutors said in a court filing that the lorry was empty.'],
    ['indictment', 'court filing', 'Prosecutors said in an indictment that the lorry carried guns.'],
    ['address', 'address', 'The president said in an address that the town was free.'],
    ['speech', 'speech', 'The president said in a speech that the town was free.'],
    ['sermon', 'sermon', 'The bishop said in a sermon that the dead were many.'],
    ['remarks', 'remarks', 'The minister said in remarks to deputies that the dam was safe.'],
    ['comments', 'remarks', 'The minister said in comments on Sunday that the dam was safe.'],
    ['video', 'video', 'The captain said in a video that his men were trapped.'],
    ['recording', 'recording', 'The captain said in a recording that his men were trapped.'],
    ['voice message', 'recording', 'The captain said in a voice message that his men were trapped.'],
    ['television', 'television', 'The premier said on television that the port was open.'],
    ['tv', 'television', 'The premier said on state TV that the port was open.'],
    ['radio', 'radio', 'The mayor said on the radio that the road was mined.'],
    ['broadcast', 'broadcast', 'The rebel leader said in a broadcast that the war was won.'],
    ['podcast', 'podcast', 'The analyst said on a podcast that the line would hold.'],
    ['phone', 'telephone', 'The nurse said by phone that the ward was full.'],
    ['telephone', 'telephone', 'The nurse said by telephone that the ward was full.'],
    ['phone call', 'telephone', 'The nurse said in a phone call that the ward was full.'],
    ['call', 'telephone', 'The president said in a call with the premier that aid would come.'],
    ['video link', 'video link', 'The president said by video link that aid was late.'],
    ['letter', 'letter', 'The envoy said in a letter that the talks were over.'],
    ['memo', 'memo', 'The general said in a memo that fuel was short.'],
    ['note', 'note', 'The embassy said in a note that the border was shut.'],
    ['email', 'e-mail', 'The guard said in an email that the gate was shut.'],
    ['e-mail', 'e-mail', 'The guard said in an e-mail that the gate was shut.'],
    ['text message', 'text message', 'The driver said in a text message that the road was mined.'],
    ['leaflet', 'leaflet', 'The army said in leaflets that the town must be left.'],
    ['report', 'report', 'The monitors said in a report that wells were poisoned.'],
    ['study', 'report', 'The institute said in a study that wells were poisoned.'],
    ['update', 'update', 'The ministry said in an update that supplies were short.'],
    ['bulletin', 'bulletin', 'The agency said in a bulletin that the river was rising.'],
    ['assessment', 'assessment', 'The institute said in an assessment that the line had moved.'],
    ['article', 'article', 'The historian said in an article that the fort was older.'],
    ['op-ed', 'article', 'The envoy said in an op-ed that the pact was dead.'],
    ['editorial', 'article', 'The newspaper said in an editorial that the pact was dead.'],
    ['book', 'book', 'The general said in a book that the war was lost early.'],
    ['memoir', 'book', 'The general said in a memoir that the war was lost early.'],
    ['blog post', 'post', 'The deputy said in a blog post that the offer was a trap.'],
    ['blog', 'blog', 'The reporter said on a blog that the army had fled.'],
    ['decree', 'decree', 'The president said in a decree that the province was free.'],
    ['resolution', 'resolution', 'The council said in a resolution that the siege must end.'],
    ['website', 'website', 'The ministry said on its website that the border was shut.'],
    ['social media', 'social media', 'The mayor said on social media that the road was shut.'],
  ] as const
).map(word('own'))

const PLATFORMS: readonly ChannelWord[] = (
  [
    ['twitter', 'tweet', 'The mayor said on Twitter that the road was shut.'],
    ['x', 'tweet', 'The mayor said on X that the road was shut.'],
    ['telegram', 'telegram', 'The governor said on Telegram that the bridge was open.'],
    ['facebook', 'facebook', 'The mayor said on Facebook that the road was shut.'],
    ['instagram', 'instagram', 'The mayor said on Instagram that the road was shut.'],
    ['whatsapp', 'whatsapp', 'The nurse said via WhatsApp that the ward was full.'],
    ['youtube', 'youtube', 'The captain said on YouTube that his men were trapped.'],
    ['tiktok', 'tiktok', 'The captain said on TikTok that his men were trapped.'],
    ['vkontakte', 'vkontakte', 'The governor said on VKontakte that the bridge was open.'],
    ['weibo', 'weibo', 'The embassy said on Weibo that the border was shut.'],
    ['signal', 'signal', 'The driver said via Signal that the road was mined.'],
    ['truth social', 'truth social', 'The president said on Truth Social that the talks were over.'],
  ] as const
).map(word('platform'))

const VAGUE: readonly ChannelWord[] = (
  [
    ['post', 'post', 'The mayor said in a post that the road was shut.'],
    ['message', 'message', 'The mayor said in a message that the road was shut.'],
    ['channel', 'channel', 'The governor said on his Telegram channel that the bridge was open.'],
    ['account', 'account', 'The embassy said on its X account that the border was shut.'],
    ['page', 'page', 'The mayor said on her Facebook page that the road was shut.'],
  ] as const
).map(word('vague'))

/** Every row, for the rule book and its test. */
export const CHANNEL_WORDS: readonly ChannelWord[] = [...OWN, ...PLATFORMS, ...VAGUE]

/** By word. */
export const CHANNELS: ReadonlyMap<string, ChannelWord> = new Map(CHANNEL_WORDS.map(row => [row.word, row]))
