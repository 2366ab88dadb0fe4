import { type Box, type Frame, type Point, type Quad, quadAngle, quadCentre, quadHeight } from '@recto/core'
import type { QuarterTurn } from '@recto/vision'
import { weightedMedian } from '../arrange/rows.ts'
import { alongText, isTall } from '../detect/along-text.ts'
import type { DetectedText } from '../detect/detected-text.ts'
import type { Models } from '../models.ts'
import { mergeParts, type Part } from './merge-parts.ts'
import type { TurnOdds } from './orient-page-stage.ts'
import { splitByVotes } from './split-by-votes.ts'
import { type Standing, standingOf } from './standing.ts'
import { cutFrame, levelFrame, turnFrame } from './turn-frame.ts'
import { aspectOf, likeliest, sharesOf, spreadOf, type Vote, voteOf, votersOf } from './votes.ts'

/** An upright frame and the text found in it. */
export interface Upright {
  readonly frame: Frame
  readonly found: readonly DetectedText[]
}

/** What no opinion rules out. */
const doubt = 0.02

/** From here on the page model is right (444 of 444 pictures for the mean of three views, 471 of 474 for the centre). */
const trusted = 0.7

/**
 * Where so many lines say almost with one voice that a picture is upright, the page model's opinion is enough below `trusted`; where they say
 * that it was turned on its head, they are believed.
 */
const leaning = 0.35
const manyVoters = 8
const unison = 0.9

/** Lines tilted by more than this are levelled and looked for again, degrees. */
const mostTilt = 15

/** A line that is surer than this (of 0.5) of standing on its head calls for the votes of all. */
const dissent = 0.25

/** Share of all votes that leaves no question. */
const agreement = 0.75

/** The picture as upright frames: one, or one for each part whose text stands differently. */
export const toUpright = async (picture: Frame, models: Models): Promise<readonly Upright[]> => {
  const odds = await pageOdds(picture, models)
  const turned = Math.max(...odds) >= trusted ? likeliest(odds) : 0
  const first = await levelled(turnFrame(picture, turned), models)
  const votes = once(() => votesOf(first.frame, votersOf(first.found), models))
  if (turned === 0 && odds[0] >= trusted && (await looksUpright(first, votes, models))) return [first]
  if (turned === 0 && odds[0] >= leaning && (await isVoted(first, votes, 0))) return [first]
  if (turned !== 0 && (await isVoted(first, votes, 180))) return [await turnedBy(180, first, models)]
  if (votersOf(first.found).length === 0) return [first]
  return settle(first, await votes(), models)
}

/** The picture turned where the page model is sure, whatever the text in it: signs and plates stand askew. */
export const toUprightByPage = async (picture: Frame, models: Models): Promise<readonly Upright[]> => {
  const odds = await pageOdds(picture, models)
  return [await levelled(turnFrame(picture, Math.max(...odds) >= trusted ? likeliest(odds) : 0), models)]
}

/** The votes of all lines, asked for when they are first needed. */
type AllVotes = () => Promise<readonly Vote[]>

const once = (ask: AllVotes): AllVotes => {
  let asked: ReturnType<AllVotes> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}

/** The page model's opinion: one view while that is enough, else the mean of three. */
const pageOdds = async (image: Frame, { orientPage }: Models): Promise<TurnOdds> => {
  if (orientPage === undefined) return [0.25, 0.25, 0.25, 0.25]
  const [centre] = await orientPage([{ image, view: 'centre' }])
  if (centre !== undefined && centre[0] >= trusted) return centre
  const others = await orientPage([
    { image, view: 'squeezed' },
    { image, view: 'letterboxed' },
  ])
  const views = centre === undefined ? others : [centre, ...others]
  const mean = (turn: number): number => views.reduce((sum, odds) => sum + (odds[turn] ?? 0), 0) / views.length
  return [mean(0), mean(1), mean(2), mean(3)]
}

/** Text found in the frame; a frame whose lines are tilted beyond what crops can follow is levelled first. */
const levelled = async (frame: Frame, models: Models): Promise<Upright> => {
  const found = await models.detect(frame)
  const tilt = (tiltOf(found) * 180) / Math.PI
  if (Math.abs(tilt) <= mostTilt) return { frame, found }
  const level = levelFrame(frame, tilt)
  return { frame: level, found: await models.detect(level) }
}

/** Median direction of the long boxes against the nearer axis, radians clockwise, -π/4..π/4. */
const tiltOf = (found: readonly DetectedText[]): number =>
  weightedMedian(
    votersOf(found).map((quad) => {
      const angle = quadAngle(alongText(quad))
      return { value: angle - (Math.round(angle / (Math.PI / 2)) * Math.PI) / 2, weight: aspectOf(quad) }
    }),
  )

/** Many wide boxes, and almost all of the votes of all of them: surer than a page model that took what lies around a page for it. */
const isVoted = async ({ found }: Upright, votes: AllVotes, turn: 0 | 180): Promise<boolean> => {
  const voters = votersOf(found)
  if (voters.length < manyVoters || voters.some(isTall)) return false
  return sharesOf(await votes())[turn === 0 ? 0 : 2] >= unison
}

/** Wide boxes hold the text, and the longest lines here and there do not stand on their heads; if one does, all are asked. */
const looksUpright = async ({ frame, found }: Upright, votes: AllVotes, models: Models): Promise<boolean> => {
  const voters = votersOf(found)
  const length = (quads: readonly Quad[]): number => quads.reduce((sum, quad) => sum + aspectOf(quad) * quadHeight(quad), 0)
  if (length(voters.filter(isTall)) > length(voters) / 4) return false
  const asked = spreadOf(
    voters.filter((quad) => !isTall(quad)),
    frame.width,
    frame.height,
  )
  const sample = await votesOf(frame, asked, models)
  if (sample.every(({ turn, weight, quad }) => turn === 0 || weight < dissent * aspectOf(quad))) return true
  const all = await votes()
  return sharesOf(all)[0] >= agreement && splitByVotes(all, boundsOf(frame)).length === 1
}

/** All lines vote; parts that stand differently part; each is judged by itself, from all there is to know. */
const settle = async (first: Upright, votes: readonly Vote[], models: Models): Promise<readonly Upright[]> => {
  const { frame, found } = first
  const boxes = splitByVotes(votes, boundsOf(frame))
  const parts: Part[] = []
  for (const box of boxes) {
    const part = boxes.length === 1 ? frame : cutFrame(frame, box)
    const inside = found.filter(({ quad }) => contains(box, quadCentre(quad)))
    parts.push({ box, turn: decide(await pageOdds(part, models), await standingOf(frame, inside, models)) })
  }
  const merged = mergeParts(parts)
  const [only, second] = merged
  if (only !== undefined && second === undefined) return [await turnedBy(only.turn, first, models)]
  const uprights: Upright[] = []
  for (const { box, turn } of merged) {
    const upright = turnFrame(cutFrame(frame, box), turn)
    uprights.push({ frame: upright, found: await models.detect(upright) })
  }
  return uprights
}

const boundsOf = ({ width, height }: Frame): Box => ({ x: 0, y: 0, width, height })

const contains = (box: Box, [x, y]: Point): boolean => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height

const votesOf = async (frame: Frame, voters: readonly Quad[], { orientLines }: Models): Promise<readonly Vote[]> => {
  const upsideDown = await orientLines?.(voters.map((quad) => ({ image: frame, quad: alongText(quad) })))
  return voters.map((quad, index) => voteOf(quad, upsideDown?.[index] ?? 0))
}

/**
 * The turn that explains best how the characters read and what the page model says. The recogniser has learnt columns as
 * lines of lying characters, so it tells a character from one on its head better than from one on its side; the page model
 * does not tell a column from a line, but whether the page lies on its side.
 */
const decide = (odds: TurnOdds, standing: Standing): QuarterTurn => {
  const score = (turn: 0 | 1 | 2 | 3): number => (odds[turn] + doubt) * (standing[turn] + doubt) ** 2
  return likeliest([score(0), score(1), score(2), score(3)])
}

const turnedBy = async (turn: QuarterTurn, upright: Upright, models: Models): Promise<Upright> => {
  if (turn === 0) return upright
  const frame = turnFrame(upright.frame, turn)
  return { frame, found: await models.detect(frame) }
}
