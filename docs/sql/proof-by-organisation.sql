-- What share of an organisation's figures was read surely: proven by the sheet's own sums and percentages, plain where
-- nothing speaks for or against the reading, open (here: waiting) where a question waits for the officer. Shares of the
-- number of KPIs or budget lines, then of the money; lines are the counted ones, one account a row.
SELECT
  organisation,
  year,
  figures,
  COUNT(*) AS items,
  SUM(CASE WHEN standing = 'proven' THEN 1e0 ELSE 0e0 END) / COUNT(*) AS proven,
  SUM(CASE WHEN standing = 'plain' THEN 1e0 ELSE 0e0 END) / COUNT(*) AS plain,
  SUM(CASE WHEN standing = 'open' THEN 1e0 ELSE 0e0 END) / COUNT(*) AS waiting,
  SUM(budget) AS budget,
  SUM(CASE WHEN standing = 'proven' THEN budget ELSE 0e0 END) / NULLIF(SUM(budget), 0) AS proven_budget,
  SUM(CASE WHEN standing = 'plain' THEN budget ELSE 0e0 END) / NULLIF(SUM(budget), 0) AS plain_budget,
  SUM(CASE WHEN standing = 'open' THEN budget ELSE 0e0 END) / NULLIF(SUM(budget), 0) AS waiting_budget
FROM (
  SELECT COALESCE(organisation, path) AS organisation, year, 'kpis' AS figures, standing, CAST(NULL AS DOUBLE) AS budget
  FROM kpis
  UNION ALL
  SELECT COALESCE(organisation, path), year, COALESCE(account, 'budget'), standing, budget
  FROM programs
  WHERE counted
) AS figures_read
GROUP BY organisation, year, figures
ORDER BY organisation, year NULLS LAST, figures
