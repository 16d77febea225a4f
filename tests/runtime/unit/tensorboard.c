#include "tensorboard.h"
#include "fixture.h"
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

TestSuite(tensorboard, .init = folder_make, .fini = folder_remove);

/* CRC-32C of RFC 3720, B.4: 32 bytes of zeros 0x8A9136AA, "123456789" 0xE3069283. */
Test(tensorboard, checksums)
{
    const unsigned char zeros[32] = {0};
    const uint32_t zeros_crc = 0x8A9136AA, digits_crc = 0xE3069283;
    cr_expect_eq(masked_crc(zeros, 32), (zeros_crc >> 15 | zeros_crc << 17) + 0xA282EAD8);
    cr_expect_eq(masked_crc((const unsigned char *)"123456789", 9),
                 (digits_crc >> 15 | digits_crc << 17) + 0xA282EAD8);
}

static const char *event_file(void)
{
    DIR *listing = opendir(at("board"));
    cr_assert(listing);
    for (struct dirent *entry; (entry = readdir(listing)) != NULL;)
        if (strstr(entry->d_name, "tfevents")) {
            char *path = malloc(300);
            snprintf(path, 300, "board/%s", entry->d_name);
            return path;
        }
    return NULL;
}

static uint32_t little(const unsigned char *at_byte)
{
    return (uint32_t)at_byte[0] | (uint32_t)at_byte[1] << 8 | (uint32_t)at_byte[2] << 16 |
           (uint32_t)at_byte[3] << 24;
}

/* The data of the record at *offset, whose checksums are checked. */
static const unsigned char *next_record(const unsigned char *bytes, size_t size, size_t *offset,
                                        uint32_t *length)
{
    const unsigned char *record = bytes + *offset;
    *length = little(record);
    cr_assert(*offset + 16 + *length <= size && little(record + 4) == 0);
    cr_expect_eq(little(record + 8), masked_crc(record, 8));
    cr_expect_eq(little(record + 12 + *length), masked_crc(record + 12, *length));
    *offset += 16 + *length;
    return record + 12;
}

Test(tensorboard, events)
{
    struct tensorboard board;
    size_t size, offset = 0;
    uint32_t length;
    cr_assert(tensorboard_open(&board, at("board"), &report));
    tensorboard_scalar(&board, 300, "loss", 0.5f, &report);
    tensorboard_close(&board);
    const unsigned char *bytes = (const unsigned char *)read_bytes(event_file(), &size);
    const unsigned char *event = next_record(bytes, size, &offset, &length);
    /* wall_time, then file_version. */
    cr_expect(event[0] == 0x09 && event[9] == 0x1A && event[10] == 13);
    cr_expect_arr_eq(event + 11, "brain.Event:2", 13);
    event = next_record(bytes, size, &offset, &length);
    /* wall_time, step 300, summary {value {tag "loss", simple_value 0.5}}. */
    static const unsigned char expected[] = {0x10, 0xAC, 0x02, 0x2A, 13,   0x0A, 11, 0x0A, 4,
                                             'l',  'o',  's',  's',  0x15, 0,    0,  0,    0x3F};
    cr_expect(event[0] == 0x09 && length == 9 + sizeof expected);
    cr_expect_arr_eq(event + 9, expected, sizeof expected);
    cr_expect_eq(offset, size);
}

Test(tensorboard, long_tags_are_cut)
{
    struct tensorboard board;
    char tag[1000];
    memset(tag, 'x', sizeof tag);
    tag[sizeof tag - 1] = '\0';
    cr_assert(tensorboard_open(&board, at("board"), &report));
    tensorboard_scalar(&board, UINT64_MAX, tag, 0.5f, &report);
    tensorboard_close(&board);
    size_t size, offset = 0;
    uint32_t length;
    const unsigned char *bytes = (const unsigned char *)read_bytes(event_file(), &size);
    next_record(bytes, size, &offset, &length);
    next_record(bytes, size, &offset, &length);
    cr_expect_eq(offset, size);
}

Test(tensorboard, folders_that_cannot_be_made)
{
    struct tensorboard board;
    cr_expect(!tensorboard_open(&board, at("none/board"), &report));
    expect_said("cannot write TensorBoard's events");
    write_text("file", "");
    cr_expect(!tensorboard_open(&board, at("file"), &report));
    expect_said("cannot write TensorBoard's events");
    tensorboard_close(&board);
    cr_expect(tensorboard_open(&board, NULL, &report));
    tensorboard_scalar(&board, 1, "loss", 1, &report);
    tensorboard_close(&board);
}
