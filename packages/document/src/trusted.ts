import type { Size } from '@recto/core'
import type { Layout } from './contract.ts'
import type { Registration } from './register.ts'

/** A label may stand this far from its declared place, and on a page this share of its longer side: printers differ, perspective bends. */
const leastToleranceMm = 4
const toleranceShare = 0.022

export const toleranceOf = ({ width, height }: Size): number => Math.max(leastToleranceMm, toleranceShare * Math.max(width, height))

/** How near the labels stand to their places, 0..1. */
export const closenessOf = (residualMm: number, size: Size): number => Math.exp(-((residualMm / toleranceOf(size)) ** 2) / 2)

/** Forms of many labels have some that seals hide: so many leave their places in no doubt. */
const enoughSources = 18

/** A registration that so many labels agree with, as far as its places can be trusted: that others were not read tells layouts apart, no more. */
export const trusted = (registration: Registration, { size }: Layout<string>): Registration => {
  const { fit, inliers, anchored, residualMm } = registration
  const isFirm = inliers.length + anchored.length >= enoughSources
  return isFirm ? { ...registration, fit: Math.max(fit, closenessOf(residualMm, size)) } : registration
}
