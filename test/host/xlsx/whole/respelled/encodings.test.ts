import { describeRespelled } from '../../../../support/respelled'

describeRespelled('declared encodings')
