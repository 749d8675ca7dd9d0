/** Tests of core that make whole workbooks, a minute of them: they run beside the others. */
module.exports = ['report/wholeReport.test.ts', 'report/everyShape.test.ts', 'report/waiting/waiting.test.ts']
