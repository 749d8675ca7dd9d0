-- What share of an organisation's figures was read surely: proven by the sheet's own sums and percentages, plain where
-- nothing speaks for or against the reading, open where a question waits. Money over counted lines, one account a row.
SELECT
  organisation,
  year,
  figures,
  SUM(amount) AS amount,
  SUM(CASE WHEN standing = 'proven' THEN amount ELSE 0 END) / NULLIF(SUM(amount), 0) AS proven,
  SUM(CASE WHEN standing = 'plain' THEN amount ELSE 0 END) / NULLIF(SUM(amount), 0) AS plain,
  SUM(CASE WHEN standing = 'open' THEN amount ELSE 0 END) / NULLIF(SUM(amount), 0) AS waiting
FROM (
  SELECT COALESCE(organisation, path) AS organisation, year, 'kpis' AS figures, standing, CAST(1 AS DOUBLE) AS amount
  FROM kpis
  UNION ALL
  SELECT COALESCE(organisation, path), year, COALESCE(account, 'budget'), standing, COALESCE(budget, 0)
  FROM programs
  WHERE counted
) AS figures_read
GROUP BY organisation, year, figures
ORDER BY organisation, year, figures
