/** What a page says of itself in `application/ld+json`, schema.org's NewsArticle. */
export interface LinkedData {
  readonly headline?: string
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  readonly language?: string
}

interface Fields {
  readonly [name: string]: unknown
}

/** Objects looked at in one script: pages list their whole menu there. */
const MOST_OBJECTS = 1000
const ARTICLE = /(?:Article|Posting|Report|WebPage)$/

/** The article's fields out of one script; nothing where it is not JSON or names no article. Articles go before pages. */
export function readLinkedData(script: string): LinkedData {
  const articles = objectsIn(script).filter(fields => ARTICLE.test(typeOf(fields)))
  const article = articles.find(fields => !typeOf(fields).endsWith('WebPage')) ?? articles[0]
  if (!article) return {}
  const headline = stringOf(article['headline'])
  const published = stringOf(article['datePublished'])
  const outlet = nameOf(article['publisher'])
  const url = stringOf(article['url']) ?? stringOf(article['mainEntityOfPage']) ?? idOf(article['mainEntityOfPage'])
  const language = stringOf(article['inLanguage'])
  return {
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
  }
}

// Breadth first through arrays and `@graph`, without recursion.
function objectsIn(script: string): readonly Fields[] {
  const found: Fields[] = []
  const queue: unknown[] = [parsed(script)]
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS))
    else if (isObject(value)) {
      found.push(value)
      queue.push(value['@graph'])
    }
  }
  return found
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    // A page's own markup error: the other places that give a date are looked at.
    return undefined
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typeOf(fields: Fields): string {
  const type = fields['@type']
  return stringOf(Array.isArray(type) ? type[0] : type) ?? ''
}

function nameOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return isObject(one) ? stringOf(one['name']) : stringOf(one)
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? stringOf(value['@id']) : undefined
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
