-- The fifty lowest attainments, with the cells to look at.
SELECT
  COALESCE(organisation, path) AS organisation,
  year,
  indicator,
  unit,
  target,
  actual,
  attainment,
  status,
  owner,
  path,
  cell
FROM kpis
WHERE attainment IS NOT NULL
ORDER BY attainment, path, sheet, sheet_row
LIMIT 50
