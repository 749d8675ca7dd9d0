/** Tests of core that make whole workbooks, a minute of them: they run beside the others. */
module.exports = ['report/index.test.ts', 'report/whole/everyShape.test.ts', 'report/waiting/waiting.test.ts']
