-- anbragte-i-aaret: per covered year, distinct children with an anbringelse on any covered day, per type; i-alt each child once; sum with repeats.
FROM boern_pr_type('anbringelse', false);
