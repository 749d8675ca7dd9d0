import module from 'node:module'
import v8 from 'node:v8'
import { keepCompiledCode } from './compileCache'
import { compileLater } from './compileLater'

compileLater(v8, process.versions.node)
keepCompiledCode(module)
void import(/* webpackChunkName: "command-line" */ './wiring')
