# Has Windows open drawings (.ndjson) with the digitapp beside this script, for the present user; -Remove ends that.
# Not tried: there was no Windows.
param([switch]$Remove)
$classes = 'HKCU:\Software\Classes'
$kind = 'digitapp.drawing'
$program = Join-Path $PSScriptRoot 'digitapp-gui.exe'
if ($Remove) {
    Remove-Item -Path "$classes\$kind" -Recurse -ErrorAction SilentlyContinue
    Remove-ItemProperty -Path "$classes\.ndjson\OpenWithProgids" -Name $kind -ErrorAction SilentlyContinue
} else {
    foreach ($key in "$classes\$kind\DefaultIcon", "$classes\$kind\shell\open\command", "$classes\.ndjson\OpenWithProgids") {
        New-Item -Path $key -Force | Out-Null
    }
    Set-ItemProperty -Path "$classes\$kind" -Name '(Default)' -Value 'Drawings of digits'
    Set-ItemProperty -Path "$classes\$kind\DefaultIcon" -Name '(Default)' -Value "`"$program`",0"
    Set-ItemProperty -Path "$classes\$kind\shell\open\command" -Name '(Default)' -Value "`"$program`" open `"%1`""
    Set-ItemProperty -Path "$classes\.ndjson\OpenWithProgids" -Name $kind -Value ''
}
