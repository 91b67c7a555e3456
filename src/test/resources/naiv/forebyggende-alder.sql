-- forebyggende-alder: on the last D not after opgjort_til and on opgjort_til, children with a type of trin 2-3 that is no anbringelse by age, by band of age, and i-alt.
FROM boern_efter_alder('forebyggende-alder', 'forebyggende');
