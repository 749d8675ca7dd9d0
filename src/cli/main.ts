import module from 'node:module'
import { keepCompiledCode } from './compileCache'

keepCompiledCode(module)
void import(/* webpackChunkName: "command-line" */ './wiring')
