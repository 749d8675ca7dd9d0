-- The same by the first folder of the path, such as the province, for whoever adds up many organisations: how many of them
-- there are, in how many of them a question waits, and what share of their figures and of their money was read surely.
SELECT
  folder,
  figures,
  COUNT(DISTINCT organisation) AS organisations,
  COUNT(DISTINCT CASE WHEN standing = 'open' THEN organisation END) AS organisations_waiting,
  COUNT(*) AS items,
  SUM(CASE WHEN standing = 'proven' THEN 1e0 ELSE 0e0 END) / COUNT(*) AS proven,
  SUM(CASE WHEN standing = 'plain' THEN 1e0 ELSE 0e0 END) / COUNT(*) AS plain,
  SUM(CASE WHEN standing = 'open' THEN 1e0 ELSE 0e0 END) / COUNT(*) AS waiting,
  SUM(budget) AS budget,
  SUM(CASE WHEN standing = 'proven' THEN budget ELSE 0e0 END) / NULLIF(SUM(budget), 0) AS proven_budget,
  SUM(CASE WHEN standing = 'plain' THEN budget ELSE 0e0 END) / NULLIF(SUM(budget), 0) AS plain_budget,
  SUM(CASE WHEN standing = 'open' THEN budget ELSE 0e0 END) / NULLIF(SUM(budget), 0) AS waiting_budget
FROM (
  SELECT
    COALESCE(folder, '(top)') AS folder,
    COALESCE(organisation, path) AS organisation,
    'kpis' AS figures,
    standing,
    CAST(NULL AS DOUBLE) AS budget
  FROM kpis
  UNION ALL
  SELECT
    COALESCE(folder, '(top)'),
    COALESCE(organisation, path),
    COALESCE(account, 'budget'),
    standing,
    budget
  FROM programs
  WHERE counted
) AS figures_read
GROUP BY folder, figures
ORDER BY folder, figures
