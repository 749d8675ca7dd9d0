-- How many KPIs of each organisation have which status. Level 5 is best, 0 could not be computed.
SELECT
  COALESCE(organisation, path) AS organisation,
  year,
  COUNT(*) AS kpis,
  SUM(CASE WHEN level = 5 THEN 1 ELSE 0 END) AS level_5,
  SUM(CASE WHEN level = 4 THEN 1 ELSE 0 END) AS level_4,
  SUM(CASE WHEN level = 3 THEN 1 ELSE 0 END) AS level_3,
  SUM(CASE WHEN level = 2 THEN 1 ELSE 0 END) AS level_2,
  SUM(CASE WHEN level = 1 THEN 1 ELSE 0 END) AS level_1,
  SUM(CASE WHEN level = 0 THEN 1 ELSE 0 END) AS not_computable
FROM kpis
GROUP BY COALESCE(organisation, path), year
ORDER BY organisation, year NULLS LAST
