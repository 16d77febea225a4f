/* An event file is a TFRecord file: per record its length (64 bits), the length's checksum, the
   data, the data's checksum. The data are protocol buffers, of which two shapes are needed:
   Event {1: wall_time (double), 3: file_version (string)} and
   Event {1: wall_time, 2: step (varint), 5: Summary {1: Value {1: tag, 2: simple_value (float)}}}.
 */
#include "tensorboard.h"
#include "file.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

uint32_t masked_crc(const unsigned char *data, size_t size)
{
    uint32_t crc = UINT32_MAX;
    for (size_t i = 0; i < size; i++) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc & 1 ? crc >> 1 ^ 0x82F63B78u : crc >> 1;
    }
    crc = ~crc;
    return (crc >> 15 | crc << 17) + 0xA282EAD8u;
}

enum { TAG_LONGEST = 128, MESSAGE = 256 };

struct message {
    unsigned char data[MESSAGE];
    size_t size;
};

static void put(struct message *message, const void *data, size_t size)
{
    memcpy(message->data + message->size, data, size);
    message->size += size;
}

static void put_little(struct message *message, uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; i++)
        message->data[message->size++] = (unsigned char)(value >> 8 * i);
}

static void put_varint(struct message *message, uint64_t value)
{
    for (; value >= 128; value >>= 7)
        message->data[message->size++] = (unsigned char)(value | 128);
    message->data[message->size++] = (unsigned char)value;
}

/* Kinds of a protocol buffer's fields. */
enum { VARINT = 0, FIXED64 = 1, BYTES = 2, FIXED32 = 5 };

static void put_key(struct message *message, unsigned field, unsigned kind)
{
    put_varint(message, field << 3 | kind);
}

static void put_bytes(struct message *message, unsigned field, const void *data, size_t size)
{
    put_key(message, field, BYTES);
    put_varint(message, size);
    put(message, data, size);
}

static struct message begin_event(void)
{
    struct message event = {.size = 0};
    struct timespec now;
    uint64_t bits;
    clock_gettime(CLOCK_REALTIME, &now);
    const double seconds = (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
    memcpy(&bits, &seconds, sizeof bits);
    put_key(&event, 1, FIXED64);
    put_little(&event, bits, 8);
    return event;
}

static bool write_event(const struct tensorboard *board, const struct message *event)
{
    struct message record = {.size = 0};
    put_little(&record, event->size, 8);
    put_little(&record, masked_crc(record.data, 8), 4);
    put(&record, event->data, event->size);
    put_little(&record, masked_crc(event->data, event->size), 4);
    return write_all(board->fd, record.data, record.size);
}

bool tensorboard_open(struct tensorboard *board, const char *folder, struct report *report)
{
    static const char version[] = "brain.Event:2";
    char host[128] = "host", path[PATH_LONGEST];
    *board = (struct tensorboard){.fd = -1};
    if (!folder)
        return true;
    gethostname(host, sizeof host - 1);
    const int length = snprintf(path, sizeof path, "%s/events.out.tfevents.%lld.%s.%ld", folder,
                                (long long)time(NULL), host, (long)getpid());
    if (length < (int)sizeof path && (mkdir(folder, 0777) == 0 || errno == EEXIST))
        board->fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    struct message event = begin_event();
    put_bytes(&event, 3, version, sizeof version - 1);
    const bool good = board->fd >= 0 && write_event(board, &event);
    if (!good)
        report_error(report, "cannot write TensorBoard's events in '%s': %s", folder,
                     strerror(errno));
    return good;
}

void tensorboard_scalar(struct tensorboard *board, uint64_t step, const char *tag, float value,
                        struct report *report)
{
    struct message scalar = {.size = 0}, summary = {.size = 0};
    uint32_t bits;
    if (board->fd < 0)
        return;
    const size_t length = strlen(tag);
    memcpy(&bits, &value, sizeof bits);
    put_bytes(&scalar, 1, tag, length < TAG_LONGEST ? length : TAG_LONGEST);
    put_key(&scalar, 2, FIXED32);
    put_little(&scalar, bits, 4);
    put_bytes(&summary, 1, scalar.data, scalar.size);
    struct message event = begin_event();
    put_key(&event, 2, VARINT);
    put_varint(&event, step);
    put_bytes(&event, 5, summary.data, summary.size);
    if (write_event(board, &event) || board->failed)
        return;
    board->failed = true;
    report_error(report, "cannot write TensorBoard's events: %s; training goes on",
                 strerror(errno));
}

void tensorboard_close(struct tensorboard *board)
{
    if (board->fd >= 0)
        close(board->fd);
    board->fd = -1;
}
