using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

public class LinkTests
{
    private static readonly string _long = new('a', 140);

    [Fact]
    public void Link_ThatASegmentsEndCanCut_Triggers() =>
        VerifyLifted($"---\nsegments: 2\nparams:\n  id: string(10, alnum)\n---\n{_long} {{|SMS3010:https://acme.example/|}}{{{{ id }}}} and more.");

    [Fact]
    public void Uri_ThatASegmentsEndCanCut_Triggers() =>
        VerifyLifted($"---\nsegments: 2\nparams:\n  link: uri(40)\nunencodable: replace\n---\n{_long} {{{{ {{|SMS3010:link|}} }}}} and more.");

    [Fact]
    public void Link_MovedByWhatStandsBeforeIt_Triggers() =>
        VerifyLifted($"---\nsegments: 2\nunencodable: replace\nparams:\n  name: string(100)\n---\n{{{{ name }}}} {new string('a', 90)} {{|SMS3010:www.acme.example|}}");

    [Theory]
    [InlineData(1, "https://acme.example/ ")]
    [InlineData(2, "https://acme.example/ ")]
    public void Link_AtTheStart_DoesNotTrigger(int segments, string link) =>
        VerifyLifted($"---\nsegments: {segments}\n---\n{link}{_long[..(segments == 1 ? 100 : 140)]}");

    [Fact]
    public void Link_BehindTheEndOfASegment_DoesNotTrigger() =>
        VerifyLifted($"---\nsegments: 2\n---\n{_long}{_long} https://a.example");

    [Fact]
    public void Link_InAMessageOfOneSegment_DoesNotTrigger() =>
        VerifyLifted($"---\nsegments: 2\n---\n{_long[..130]} https://a.example");
}
