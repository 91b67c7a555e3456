@echo off
rem Runs the command on Windows, from the folder that the package was unpacked to:
rem   aarsrapport demo
rem   aarsrapport koer --config rapport.yaml --ud MAPPE
rem AARSRAPPORT_JAVA replaces the options for Java that are chosen here.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
for %%m in ("%~dp0..") do set "hjem=%%~fm"

if not exist "%hjem%\lib\aarsrapport.jar" (
  echo Fejl: filen «%hjem%\lib\aarsrapport.jar» mangler; pak Årsrapport ud igen, hele mappen, og kør igen>&2
  exit /b 2
)
if defined JAVA_HOME (
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo Fejl: der er ingen Java i JAVA_HOME ^(«%JAVA_HOME%»^); ret JAVA_HOME til mappen med Java 17 eller nyere, eller fjern den>&2
    exit /b 2
  )
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java="
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not defined java (
  echo Fejl: Java findes ikke her; installér Java 17 eller nyere, og kør igen, eller sæt JAVA_HOME til mappen med den>&2
  exit /b 2
)
set "udgave="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /r /c:"version .[0-9]"') do if not defined udgave set "udgave=%%~v"
if not defined udgave (
  echo Fejl: Java kan ikke startes ^(«%java%»^); installér Java 17 eller nyere, og kør igen, eller sæt JAVA_HOME til mappen med den>&2
  exit /b 2
)
for /f "delims=.-+ tokens=1" %%v in ("%udgave%") do set /a hoved=%%v
if %hoved% lss 17 (
  echo Fejl: Java %udgave% er for gammel ^(«%java%»^); installér Java 17 eller nyere, og kør igen, eller sæt JAVA_HOME til mappen med den>&2
  exit /b 2
)

set "valg=-Xmx950m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if defined AARSRAPPORT_JAVA set "valg=%AARSRAPPORT_JAVA%"

rem Classes made ready halve the start. From Java 19 Java itself makes the archive when a first command ends, and again
rem when it does not fit; before that the start is slower, and nothing is said.
set "arkiv="
if %hoved% geq 19 if defined LOCALAPPDATA (
  if not exist "%LOCALAPPDATA%\aarsrapport" mkdir "%LOCALAPPDATA%\aarsrapport" 2>nul
  if exist "%LOCALAPPDATA%\aarsrapport" set "arkiv=%LOCALAPPDATA%\aarsrapport\klasser-%udgave%.jsa"
)

if defined arkiv (
  "%java%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%arkiv%" -Xlog:disable %valg% "@%hjem%\bin\java-aabninger" -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Daarsrapport.hjem=%hjem%" -cp "%hjem%\lib\aarsrapport.jar;%hjem%\lib\*" dk.aarsrapport.Aarsrapport %*
) else (
  "%java%" %valg% "@%hjem%\bin\java-aabninger" -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Daarsrapport.hjem=%hjem%" -cp "%hjem%\lib\aarsrapport.jar;%hjem%\lib\*" dk.aarsrapport.Aarsrapport %*
)
exit /b %errorlevel%
