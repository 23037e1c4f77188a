using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Compiles a template in which the expected findings are marked, without a host around the compiler.</summary>
public static class CompilerVerifier
{
    private static readonly KeyValue _lifted = new(StopRestriction.FolderKey, "true");

    /// <summary>The same for an account whose STOP restriction is lifted, so that a text may fill its room.</summary>
    public static CompiledTemplate VerifyLifted(string markedTemplate) => Verify(markedTemplate, "test.smstpl", _lifted);

    /// <summary>Asserts that the compiler finds what is marked and nothing else; returns what it made of the template.</summary>
    public static CompiledTemplate Verify(string markedTemplate, string path = "test.smstpl", params KeyValue[] folderDefaults)
    {
        var marked = MarkedText.Parse(markedTemplate);
        var compiled = TemplateCompiler.Compile(new TemplateFile(path, marked.Text) { FolderDefaults = folderDefaults });
        FindingsAssert.Equal(marked, compiled.Findings.Select(FoundSpan.Of));
        return compiled;
    }
}
