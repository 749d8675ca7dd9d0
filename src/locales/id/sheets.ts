import report from './report.json'
import judgements from './judgements.json'
import templates from './templates.json'
import dashboard from './dashboard.json'
import factors from './factors.json'
import strategy from './strategy.json'
import trend from './trend.json'
import units from './units.json'
import actions from './actions.json'
import pay from './pay.json'
import readiness from './readiness.json'
import vfmSteps from './vfmSteps.json'
import history from './history.json'
import sources from './sources.json'
import { merge } from '../merge'

/** What stands on sheets and templates, and nowhere else. */
export const sheets = merge([
  report,
  judgements,
  templates,
  dashboard,
  factors,
  strategy,
  trend,
  units,
  actions,
  pay,
  readiness,
  vfmSteps,
  history,
  sources,
])
