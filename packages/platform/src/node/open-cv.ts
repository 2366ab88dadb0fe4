import { createRequire } from 'node:module'

interface OpenCvModule {
  readonly Mat?: unknown
  onRuntimeInitialized?: () => void
  then?: unknown
}

let loading: Promise<unknown> | undefined

/** The OpenCV module once its WebAssembly runs. Its own `then` never settles and is removed. */
export const openCv = (): Promise<unknown> => {
  loading ??= new Promise((resolve) => {
    const module = createRequire(import.meta.url)('@techstark/opencv-js') as OpenCvModule
    const done = () => {
      delete module.then
      resolve(module)
    }
    if (module.Mat === undefined) module.onRuntimeInitialized = done
    else done()
  })
  return loading
}
