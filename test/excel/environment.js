const { TestEnvironment } = require('jest-environment-jsdom')

/** A page as the pane has it, for Microsoft's client, with what every browser has and jsdom lacks. */
module.exports = class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, structuredClone })
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true })
  }
}
