-- Budget, spent and absorption by account. Only counted rows: the lines above and below them repeat the same money.
-- Accounts are never added together: revenue is not expenditure.
SELECT
  COALESCE(organisation, path) AS organisation,
  year,
  account,
  SUM(budget) AS budget,
  SUM(spent) AS spent,
  SUM(spent) / NULLIF(SUM(budget), 0) AS absorption
FROM programs
WHERE counted
GROUP BY COALESCE(organisation, path), year, account
ORDER BY organisation, year NULLS LAST, account NULLS LAST
