using System.Runtime.CompilerServices;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Files;

namespace TemplateSms.Generator.Tests.Pipeline;

public class CompiledOnceTests
{
    private readonly string _text = new("Hi {{ 1 }}");

    [Fact]
    public void OneVersion_OfAFile_IsCompiledOnce()
    {
        Assert.Null(CompiledOnce.Find(new TemplateFile("a.smstpl", _text)));

        var first = CompiledOnce.Of(new TemplateFile("a.smstpl", _text));

        Assert.Same(first, CompiledOnce.Of(new TemplateFile("a.smstpl", _text)));
        Assert.Same(first, CompiledOnce.Find(new TemplateFile("a.smstpl", _text)));
    }

    [Fact]
    public void OneText_OfFilesThatDiffer_IsCompiledForEach()
    {
        var file = new TemplateFile("a.smstpl", _text);
        CompiledOnce.Of(file);

        Assert.Equal("B", CompiledOnce.Of(file with { Path = "b.smstpl" }).Model.MethodName);
        Assert.Equal("A", CompiledOnce.Of(file).Model.MethodName);
        Assert.Equal(6, CompiledOnce.Of(file with { FolderDefaults = new KeyValue[] { new("segments", "6") } }).Model.Settings.Segments);
        Assert.Null(CompiledOnce.Find(file));
    }

    [Fact]
    public void Text_ThatIsGone_TakesWhatWasCompiledWithIt()
    {
        var compiled = CompileSomethingShortLived();

        for (var i = 0; i < 10 && compiled.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compiled.IsAlive);
    }

    // Of its own, so that no variable of the test keeps the text.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CompileSomethingShortLived() => new(CompiledOnce.Of(new TemplateFile("short.smstpl", new string('x', 5))));
}
