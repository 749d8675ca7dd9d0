import names from './names.json'
import intake from './intake.json'
import rules from './rules.json'
import refusals from './refusals.json'
import proof from './proof.json'
import { merge } from '../merge'

/** What every front door says of what was read: findings, questions, refusals, names. */
export const reading = merge([names, intake, rules, refusals, proof])
