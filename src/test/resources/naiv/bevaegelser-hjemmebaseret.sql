-- bevaegelser-hjemmebaseret: at each D, of children who one year before had trin 3 and none of 4-6, pct who now have 4-6 (op), 3 and none of 4-6 (ingen), neither (ned).
WITH barn AS (
  SELECT
    m.omraade,
    m.dato,
    m.status,
    foer.cpr,
    CASE
      WHEN nu.trin >= 4 THEN 'op'
      WHEN nu.har_trin_3 THEN 'ingen'
      ELSE 'ned'
    END AS bevaegelse
  FROM maalinger('bevaegelser-hjemmebaseret', ['indsatser'], INTERVAL 1 YEAR) m
  LEFT JOIN stand foer
    ON foer.omraade = m.omraade AND foer.dato = m.dengang AND foer.har_trin_3 AND foer.trin < 4
  LEFT JOIN stand nu ON nu.omraade = m.omraade AND nu.dato = m.dato AND nu.cpr = foer.cpr
),
talt AS (
  SELECT
    b.omraade,
    b.dato,
    b.status,
    k.kategori,
    count(b.cpr) FILTER (b.bevaegelse = k.kategori) AS boern,
    count(b.cpr) AS alle
  FROM barn b
  CROSS JOIN (SELECT unnest(['op', 'ned', 'ingen']) AS kategori) k
  GROUP BY b.omraade, b.dato, b.status, k.kategori
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  kategori,
  '' AS underkategori,
  100.0 * boern / nullif(alle, 0) AS vaerdi,
  boern AS taeller,
  alle AS naevner,
  andelsstatus(status, alle) AS status
FROM talt;
