import type { MapColours } from './map-style.ts'

const [WIDTH, HEIGHT] = [56, 38]

/** How a kind of control is drawn, so that it can be told without colour. */
export type Drawn = 'holds' | 'claims' | 'lost' | 'contested'

/** A mark with the letters of a side: full for held, hatched for claimed, struck through for lost, dashed for contested. */
export function sideIcon(
  side: string,
  kind: string,
  paint: { readonly colour: string; readonly colours: MapColours },
): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const context = canvas.getContext('2d')
  if (!context) return new ImageData(WIDTH, HEIGHT)
  const { colour, colours } = paint
  const full = kind === 'holds'
  context.fillStyle = full ? colour : colours.land
  context.strokeStyle = colour
  context.lineWidth = 4
  if (kind === 'contested') context.setLineDash([7, 5])
  context.beginPath()
  context.roundRect(2, 2, WIDTH - 4, HEIGHT - 4, 5)
  context.fill()
  if (kind === 'claims') hatch(context)
  context.setLineDash(kind === 'contested' ? [7, 5] : [])
  context.lineWidth = 4
  context.beginPath()
  context.roundRect(2, 2, WIDTH - 4, HEIGHT - 4, 5)
  context.stroke()
  letters(context, side, { fill: full ? colours.onSide : colour, halo: full ? colour : colours.land })
  if (kind === 'lost') strike(context)
  return context.getImageData(0, 0, WIDTH, HEIGHT)
}

function hatch(context: CanvasRenderingContext2D): void {
  context.save()
  context.clip()
  context.lineWidth = 2
  context.beginPath()
  for (let x = -HEIGHT; x < WIDTH; x += 8) {
    context.moveTo(x, HEIGHT)
    context.lineTo(x + HEIGHT, 0)
  }
  context.stroke()
  context.restore()
}

function letters(
  context: CanvasRenderingContext2D,
  side: string,
  paint: { readonly fill: string; readonly halo: string },
): void {
  context.setLineDash([])
  context.font = 'bold 23px sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.save()
  context.strokeStyle = paint.halo
  context.lineWidth = 6
  context.strokeText(side.slice(0, 2), WIDTH / 2, HEIGHT / 2 + 1)
  context.restore()
  context.fillStyle = paint.fill
  context.fillText(side.slice(0, 2), WIDTH / 2, HEIGHT / 2 + 1)
}

function strike(context: CanvasRenderingContext2D): void {
  context.lineWidth = 3
  context.beginPath()
  context.moveTo(3, HEIGHT - 3)
  context.lineTo(WIDTH - 3, 3)
  context.stroke()
}
