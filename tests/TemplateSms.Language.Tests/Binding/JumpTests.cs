namespace TemplateSms.Language.Tests.Binding;

/// <summary>Jumps that end less than a reader takes them to end.</summary>
public class JumpTests
{
    private static readonly string[] _parameters = ["l: list(int(0..9), 3)", "m: list(int(0..9), 3)"];

    [Theory]
    [InlineData("{{ for x in l }}{{ x }}{{ for y in m }}{{ y }}{{ else }}{{ {|SMS2030:break|} }}{{ end }}{{ end }}")]
    [InlineData("{{ for x in l }}{{ for y in m }}{{ y }}{{ else }}{{ if x > 2 }}{{ {|SMS2030:continue|} }}{{ end }}{{ end }}{{ end }}")]
    [InlineData("{{ for x in l }}{{ for y in m }}{{ y }}{{ else }}{{ capture c }}{{ x }}{{ {|SMS2030:break|} }}{{ end }}{{ c }}{{ end }}{{ end }}")]
    public void Jump_InTheElseOfALoop_Triggers(string body) => Sample.Find(body, _parameters);

    [Theory]
    [InlineData("{{ for x in l }}{{ for y in m }}{{ y }}{{ break }}{{ else }}none{{ end }}{{ x }}{{ end }}")]
    [InlineData("{{ for x in l }}{{ for y in m }}{{ y }}{{ else }}{{ for z in l }}{{ z }}{{ break }}{{ end }}{{ end }}{{ x }}{{ end }}")]
    [InlineData("{{ for x in l }}{{ capture c }}{{ x }}{{ if x > 2; break; end }}{{ end }}{{ c }}{{ for y in m; y; end }}{{ end }}")]
    public void Jump_OutOfALoop_DoesNotTrigger(string body) => Sample.Bind(body, _parameters);
}
