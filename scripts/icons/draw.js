// Draws assets/<icon>-<size>.png, with the Chromium of the browser tests.
const fs = require('node:fs')
const path = require('node:path')
const { chromium } = require('playwright-core')
const { unpackedChromium } = require('../chromium')
const { drawIcon, names, sizes } = require('./drawings')

const assets = path.resolve(__dirname, '../../assets')

async function main() {
  const { executablePath, args, env } = unpackedChromium()
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
  const sheet = await browser.newPage()
  fs.mkdirSync(assets, { recursive: true })
  for (const name of names) {
    for (const size of sizes) {
      await sheet.setViewportSize({ width: size, height: size })
      await sheet.setContent(`<style>*{margin:0}svg{display:block}</style>${drawIcon(name, size)}`)
      await sheet.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true })
    }
  }
  await browser.close()
}

main().catch((error) => {
  console.error(`The icons could not be drawn: ${error.message}`)
  process.exitCode = 1
})
