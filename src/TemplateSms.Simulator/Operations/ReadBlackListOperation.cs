using System.IO.Compression;
using System.Text;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>getlistenoire: the black list as a zip that holds a csv, a number a line. The columns of the real file are not public.</summary>
internal sealed class ReadBlackListOperation(RequestRules rules, BlackList blackList, TimeProvider time) : AccountOperation(rules)
{
    protected override Refusal? CheckName(RequestFields fields) => CheckFlag(fields, FieldNames.ReadList);

    protected override GatewayReply Answer(IncomingRequest incoming) =>
        new(StatusCodes.Status200OK, "application/zip", Zip()) { FileName = "listenoire.zip" };

    private byte[] Zip()
    {
        using var body = new MemoryStream();
        using (var zip = new ZipArchive(body, ZipArchiveMode.Create, leaveOpen: true))
        {
            var csv = zip.CreateEntry("listenoire.csv");
            csv.LastWriteTime = time.GetUtcNow();
            using var lines = new StreamWriter(csv.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
            foreach (var number in blackList.Numbers)
                lines.WriteLine(number);
        }

        return body.ToArray();
    }
}
