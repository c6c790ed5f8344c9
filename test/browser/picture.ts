import type { Page } from 'playwright-core'

/** How many different colours a PNG has, counted by the page's own browser on every third pixel. */
export function coloursIn(page: Page, png: Buffer): Promise<number> {
  const source = `data:image/png;base64,${png.toString('base64')}`
  // Given as words: the checker knows no page here.
  return page.evaluate(`(async () => {
    const image = new Image()
    image.src = '${source}'
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const colours = new Set()
    for (let at = 0; at < data.length; at += 12) colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2])
    return colours.size
  })()`)
}
