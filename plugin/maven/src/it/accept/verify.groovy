def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('Ready for acceptance: nothing is open') == 2
assert log.count('Not ready for acceptance: 3 points are open, listed above. Settle them, record it, and run again.') >= 2
def told = log.readLines().findAll { it =~ /^\[ERROR\] (deliverables|inspections|findings)\.csv/ }*.substring(8)
def open = [
    'deliverables.csv D-2: required and not handed over (必須の成果品「構成図」が納品されていません。納品し、納品日（delivered_on）を記入してください。)',
    'findings.csv F-1: corrected, but not confirmed (指摘事項「索引がない」の修正が確認されていません。発注者の確認を受け、確認日（confirmed_on）を記入してください。)',
    'findings.csv F-2: not corrected, overdue since 2025-03-24 (指摘事項「図が小さい」が修正されていません（修正期限 令和7年3月24日、期限超過）。修正し、修正日（corrected_on）と修正内容（correction）を記入してください。)',
]
assert told == open + open

// a gate, and nothing else: no figures, no documents
assert !new File(basedir, 'target/service-report').exists()
return true
