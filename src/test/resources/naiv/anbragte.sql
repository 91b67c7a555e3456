-- anbragte: at each D, children 0-17 whose highest trin is 4-6.
SELECT
  m.omraade,
  CAST(m.dato AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  count(s.cpr) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  m.status
FROM maalinger('anbragte', ['indsatser'], INTERVAL 0 DAY) m
LEFT JOIN stand s
  ON s.omraade = m.omraade AND s.dato = m.dato AND s.alder BETWEEN 0 AND 17 AND s.trin BETWEEN 4 AND 6
GROUP BY m.omraade, m.dato, m.status;
