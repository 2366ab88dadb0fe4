import { identity, type Quad, quadOfBox, transformPoint } from '@recto/core'
import { expect, test } from 'vitest'
import { splitByVotes } from './split-by-votes.ts'
import { cutFrame, levelFrame, turnFrame } from './turn-frame.ts'
import { likeliest, sharesOf, spreadOf, type Vote, voteOf, votersOf } from './votes.ts'

const wide = (x: number, y: number): Quad => quadOfBox({ x, y, width: 100, height: 20 })
const tall = (x: number, y: number): Quad => quadOfBox({ x, y, width: 20, height: 100 })
const vote = (quad: Quad, turn: Vote['turn'], weight = 1): Vote => ({ quad, turn, weight })
const page = { x: 0, y: 0, width: 1000, height: 1000 }

test('wide boxes vote 0 or 180, tall ones 90 or 270, weighed by aspect and sureness', () => {
  expect(voteOf(wide(0, 0), 0.1)).toMatchObject({ turn: 0, weight: 5 * 0.4 })
  expect(voteOf(wide(0, 0), 0.9)).toMatchObject({ turn: 180 })
  expect(voteOf(tall(0, 0), 0.1)).toMatchObject({ turn: 90 })
  expect(voteOf(tall(0, 0), 0.9)).toMatchObject({ turn: 270 })
})

test('short boxes have no vote, the longest come first', () => {
  const boxes = [quadOfBox({ x: 0, y: 0, width: 30, height: 20 }), wide(0, 0), quadOfBox({ x: 0, y: 0, width: 400, height: 20 })]
  expect(votersOf(boxes.map((quad) => ({ quad })))).toEqual([boxes[2], boxes[1]])
})

test('shares add up, without votes nothing is likelier', () => {
  expect(sharesOf([vote(wide(0, 0), 0, 3), vote(wide(0, 0), 180, 1)])).toEqual([0.75, 0, 0.25, 0])
  expect(sharesOf([])).toEqual([0.25, 0.25, 0.25, 0.25])
  expect(likeliest([0.1, 0.2, 0.1, 0.6])).toBe(270)
})

test('one voter is asked in each ninth of the page', () => {
  expect(spreadOf([wide(0, 0), wide(10, 30), wide(800, 900)], 1000, 1000)).toEqual([wide(0, 0), wide(800, 900)])
})

test('two halves that disagree part between their lines; a lone dissenter does not', () => {
  const upper = [100, 150, 200].map((y) => vote(wide(400, y), 0))
  const lower = [700, 750, 800].map((y) => vote(wide(400, y), 180))
  expect(splitByVotes([...upper, ...lower], page)).toEqual([
    { ...page, height: 460 },
    { ...page, y: 460, height: 540 },
  ])
  expect(splitByVotes([...upper, ...lower.slice(0, 1)], page)).toEqual([page])
})

test('a cut never goes through a line', () => {
  const left = [100, 150, 200].map((y) => vote(quadOfBox({ x: 0, y, width: 600, height: 20 }), 0))
  const right = [120, 170, 220].map((y) => vote(quadOfBox({ x: 500, y, width: 500, height: 20 }), 180))
  expect(splitByVotes([...left, ...right], page)).toEqual([page])
})

test('turned, cut and levelled frames know the way back', () => {
  const frame = { data: new Uint8ClampedArray(300 * 200 * 3), width: 300, height: 200, channels: 3, toSource: identity } as const
  const part = cutFrame(turnFrame(frame, 90), { x: 50, y: 100, width: 100, height: 50 })
  // Px (50, 100) of the turned frame were (300 - 100, 50) before.
  expect(transformPoint(part.toSource, [0, 0])).toEqual([200, 50])
  const level = levelFrame(frame, 30)
  const [x, y] = transformPoint(level.toSource, [level.width / 2, level.height / 2])
  expect(x).toBeCloseTo(150)
  expect(y).toBeCloseTo(100)
  // What ran 30 degrees clockwise runs level now.
  const [x2, y2] = transformPoint(level.toSource, [level.width / 2 + 10, level.height / 2])
  expect((Math.atan2(y2 - y, x2 - x) * 180) / Math.PI).toBeCloseTo(30)
})
