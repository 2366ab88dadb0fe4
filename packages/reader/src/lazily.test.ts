import { expect, test, vi } from 'vitest'
import { lazily } from './lazily.ts'

test('opens once, tries again after a failure, forgets what is taken', async () => {
  const open = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('not yet')).mockResolvedValueOnce(1).mockResolvedValueOnce(2)
  const lazy = lazily(open)
  expect(lazy.take()).toBeUndefined()
  await expect(lazy.get()).rejects.toThrow('not yet')
  expect(await Promise.all([lazy.get(), lazy.get()])).toEqual([1, 1])
  expect(await lazy.take()).toBe(1)
  expect(await lazy.get()).toBe(2)
  expect(open).toHaveBeenCalledTimes(3)
})
