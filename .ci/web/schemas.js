'use strict';
// What editors do with our JSON Schemas: ajv compiles them in strict mode, takes the sample and its verdict, and finds each typical mistake in the place that
// the first line of its file names, which is where the plugin finds it (ContractMistakesTest).
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020').default;
const yaml = require('js-yaml');

const top = path.join(__dirname, '..', '..');
const engine = path.join(top, 'plugin', 'engine', 'src');
const schemas = path.join(top, 'src', 'site', 'resources', 'schemas');
const strict = { strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true };
const faults = [];

const compiled = new Map();
for (const name of fs.readdirSync(schemas).filter((file) => file.endsWith('.schema.json'))) {
  try {
    compiled.set(name, new Ajv(strict).compile(JSON.parse(fs.readFileSync(path.join(schemas, name), 'utf8'))));
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
}

function places(file) {
  const check = compiled.get('contract.schema.json');
  check(yaml.load(fs.readFileSync(file, 'utf8')));
  return new Set((check.errors || []).map((error) => {
    const key = error.params.missingProperty || error.params.additionalProperty;
    return (error.instancePath + (key ? '/' + key : '')).slice(1).replace(/\/([0-9]+)(?=\/|$)/g, '[$1]').replaceAll('/', '.');
  }));
}

const sample = places(path.join(top, 'data', 'contract.yaml'));
if (sample.size > 0) {
  faults.push(`data/contract.yaml: ${[...sample].join(', ')}`);
}
const mistakes = path.join(engine, 'test', 'resources', 'contract', 'mistakes');
for (const name of fs.readdirSync(mistakes)) {
  const file = path.join(mistakes, name);
  const expected = fs.readFileSync(file, 'utf8').split('\n', 1)[0].slice(2);
  const found = [...places(file)];
  if (found.length !== 1 || found[0] !== expected) {
    faults.push(`${name}: found [${found.join(', ')}], expected ${expected}`);
  }
}

const verdict = path.join(top, 'sample-project', 'target', 'service-report-check', 'verdict.json');
if (fs.existsSync(verdict) && !compiled.get('verdict.schema.json')(JSON.parse(fs.readFileSync(verdict, 'utf8')))) {
  faults.push(`${verdict}: ${JSON.stringify(compiled.get('verdict.schema.json').errors)}`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`gate: ${compiled.size} schemas are valid in strict ajv, which finds ${fs.readdirSync(mistakes).length} mistakes in their places`);
