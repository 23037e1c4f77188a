using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.TestKit.Rules;

internal static class ConfigurationFixtures
{
    public static IReadOnlyList<RuleFixture> All { get; } =
    [
        new("SMS9001", "{|SMS9001:|}") { IsUndecodable = true },
        new("SMS9002", "{|SMS9002:|}Hi") { Properties = [new KeyValue("TemplateSmsAccessibility", "private")] },
        new("SMS9005", "{|SMS9005:|}Hi") { Failure = new StageFailure(CompilerStage.Read, "System.NotSupportedException") },
        new("SMS9010", "{|SMS9010:|}Hi") { FolderDefaults = [new KeyValue("severity.SMS3999", "error")] },
        new("SMS9014", "{|SMS9014:|}Hi") { FolderDefaults = [new KeyValue("stop_restriction_lifted", "yes")] },
        new("SMS9011", "{{ # smstpl:disable {|SMS9011:SMS3999|} the bound is checked elsewhere ~}}\nHi"),
        new("SMS9013", "{|SMS9013:|}Hi") { Path = "Templates/a\"b.smstpl" },
        new("SMS9012", "{{ # smstpl:disable {|SMS9012:SMS3002|} the bound is checked elsewhere ~}}\nHi"),
    ];
}
