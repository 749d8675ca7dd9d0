import { describeRespelled } from '../../../../support/respelled'

describeRespelled('odd sheets beside')
