import { describeRespelled } from '../../../../support/respelled'

describeRespelled('elements with prefixes')
