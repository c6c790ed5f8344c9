import type { Chance } from './chance.ts'
import type { Parameters } from './parameters.ts'

export interface Fitting<Sample> {
  readonly parameters: Parameters
  readonly chance: Chance
  readonly samples: readonly Sample[]
  /** Gathers the gradients of a sample; returns its loss and how many words it has. */
  readonly learn: (sample: Sample) => { readonly loss: number; readonly words: number }
  readonly epochs: number
  /** Samples to a step. */
  readonly batch: number
  /** Highest learning rate; it grows over the first two hundred steps and falls to nothing in a straight line. */
  readonly rate: number
  /** Told after each epoch: its number, the mean loss of a sample, seconds of processor time. */
  readonly onEpoch: (epoch: number, loss: number, seconds: number) => void
}

/** Trains on all samples in a new order at each epoch. */
export function fit<Sample>(fitting: Fitting<Sample>): void {
  const { parameters, chance, samples, learn, epochs, batch, rate, onEpoch } = fitting
  const steps = Math.ceil(samples.length / batch) * epochs
  let step = 0
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const started = process.cpuUsage()
    const order = chance.shuffled(samples)
    let total = 0
    for (let from = 0; from < order.length; from += batch) {
      let gathered = 0
      for (const sample of order.slice(from, from + batch)) {
        const { loss, words } = learn(sample)
        total += loss
        gathered += words
      }
      step++
      const share = Math.min(1, step / 200) * Math.max(0.02, 1 - step / steps)
      parameters.step({ rate: rate * share, decay: 0.998, clip: 5 }, gathered, step)
    }
    const { user, system } = process.cpuUsage(started)
    onEpoch(epoch, total / samples.length, (user + system) / 1e6)
  }
}
