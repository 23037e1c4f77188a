using System.Text.Json;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

public sealed class JsonReportTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Json_Document_IsTheDocumentedOne()
    {
        _folder
            .Write("broken.smstpl", "---\nencoding: ucs2\n---\nHi 😀 {{ nam }}")
            .Write("deep/long.smstpl", "---\nunencodable: replace\nparams:\n  name: string(170, gsm7)\n---\nHi {{ name }}!");

        var run = await CommandRun.OfAsync("check", _folder.Folder, "--format", "json");

        Assert.Equal(1, run.ExitCode);
        var folder = Path.GetRelativePath(".", _folder.Folder).Replace('\\', '/');
        Assert.StartsWith(
            $$"""
            {
              "version": 2,
              "tool": {
                "name": "smstpl",
                "version": "{{CommandRun.ToolVersion}}"
              },
              "summary": {
                "templates": 2,
                "errors": 1,
                "warnings": 1,
                "infos": 0
              },
              "findings": [
                {
                  "ruleId": "SMS2001",
                  "severity": "error",
                  "message": "'nam' is not a parameter or a local of this template",
                  "file": "{{folder}}/broken.smstpl",
                  "startLine": 4,
                  "startColumn": 10,
                  "endLine": 4,
                  "endColumn": 13,
                  "additionalPlaces": [],
                  "helpLink": "https://github.com/templatesms/templatesms/blob/main/docs/rules/SMS2001.md",
                  "fixes": [
                    {
                      "key": "declare-parameter",
                      "title": "Declare 'nam: string(20)'",
                      "isSafe": false
                    }
                  ]
                },
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
        Assert.EndsWith(
            $$"""
              "templates": [
                {
                  "file": "{{folder}}/broken.smstpl",
                  "method": "Broken",
                  "gateways": [
                    "isendpro"
                  ],
                  "proofs": []
                },
                {
                  "file": "{{folder}}/deep/long.smstpl",
                  "method": "Long",
                  "gateways": [
                    "isendpro"
                  ],
                  "proofs": [
                    {
                      "encoding": "gsm7",
                      "unit": "septets",
                      "units": {
                        "least": 4,
                        "most": 174
                      },
                      "room": 160,
                      "reserve": 12,
                      "segments": {
                        "least": 1,
                        "most": 2
                      },
                      "allowedSegments": 1,
                      "summary": "GSM-7, 1 to 2 segments, 4 to 174 of 160 septets and 12 for STOP"
                    }
                  ]
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_NoEnd_IsNull()
    {
        _folder.Write("a.smstpl", "---\nunencodable: replace\nparams:\n  name: string\n---\nHi {{ name }}");

        using var document = JsonDocument.Parse((await CommandRun.OfAsync("check", _folder.Folder, "--format", "json", "--explain")).Output);

        var proof = document.RootElement.GetProperty("templates")[0].GetProperty("proofs")[0];
        Assert.Equal(JsonValueKind.Null, proof.GetProperty("units").GetProperty("most").ValueKind);
        Assert.Equal(JsonValueKind.Null, proof.GetProperty("explanation").GetProperty("worstCase")[1].GetProperty("units").ValueKind);
        Assert.Equal(JsonValueKind.Null, proof.GetProperty("explanation").GetProperty("longest").ValueKind);
    }

    [Fact]
    public async Task Json_FurtherPlaces_AreListed()
    {
        _folder.Write("a.smstpl", "---\nunencodable: replace\nparams:\n  name: string(170)\n---\nHi\n{{ name }}");

        using var document = JsonDocument.Parse((await CommandRun.OfAsync("check", _folder.Folder, "--format", "json")).Output);

        var place = document.RootElement.GetProperty("findings")[0].GetProperty("additionalPlaces")[0];
        Assert.Equal(7, place.GetProperty("startLine").GetInt32());
    }

    public void Dispose() => _folder.Dispose();
}
