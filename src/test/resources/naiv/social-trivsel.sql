-- social-trivsel: per school year, classes 4-9, mean of the measure of udsatte and oevrige pupils.
FROM skoletal('social');
