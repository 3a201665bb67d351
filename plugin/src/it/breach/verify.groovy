def log = new File(basedir, 'build.log').getText('UTF-8')

// the first run
assert log.contains('Missed: 2025-03: 99.596 %, agreed 99.8 % (未達)')
assert log.contains('Missed the agreed availability in 2025-03. Set service-report.haltOnBreach to false to go on all the same.')
// the second: told, but green
assert log.contains('Months checked: 2, missed: 1')
// the third: only the month that was met
assert log.contains('Months checked: 1, missed: 0')
assert !new File(basedir, 'target').exists()
return true
